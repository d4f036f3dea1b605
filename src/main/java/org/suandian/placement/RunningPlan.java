package org.suandian.placement;

import java.util.Currency;
import java.util.UUID;

/**
 * A plan that this node searches for now.
 *
 * @param currency of the amounts in the progress
 */
public record RunningPlan(UUID id, Currency currency, PlanProgress progress) {}
