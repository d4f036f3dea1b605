package org.suandian.placement.plan.explain;

import java.util.List;
import org.suandian.placement.plan.CostParts;
import org.suandian.placement.plan.Option;

/**
 * Another option of a batch, with all other batches where they are.
 *
 * @param extra what it costs more than where the batch is, each part apart, in micro-units; negative where it costs less; for a batch
 *     that is left out, its whole cost
 * @param extraMicro the sum of these, of costs rounded to micro-units
 * @param obstacles what it is kept from by; empty if it is free
 */
public record Alternative(Option option, CostParts extra, long extraMicro, List<Obstacle> obstacles) {

    public Alternative {
        obstacles = List.copyOf(obstacles);
    }

    public boolean isFree() {
        return obstacles.isEmpty();
    }
}
