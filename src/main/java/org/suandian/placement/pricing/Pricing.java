package org.suandian.placement.pricing;

import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.problem.PlacementProblem;

/**
 * A problem and its price.
 *
 * @param problem what was priced
 * @param priced its tables; nothing stands yet
 * @param naming the ids behind the tables' numbers
 * @param notes where the numbers come from
 */
public record Pricing(PlacementProblem problem, PricedProblem priced, Naming naming, PricingNotes notes) {}
