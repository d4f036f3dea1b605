package org.suandian.placement;

import org.suandian.placement.standing.StandingPlan;

/**
 * A batch that was placed into a standing plan.
 *
 * @param plan with the batch
 * @param batch its number
 */
public record PlacedBatch(StandingPlan plan, int batch) {}
