package org.suandian.placement.plan.kpi;

import java.util.OptionalDouble;

/**
 * What a plan makes of a pool.
 *
 * @param pool its number
 * @param batches that run in it
 * @param acceleratorHours occupied
 * @param availableAcceleratorHours that may be used over the horizon
 */
public record PoolUse(int pool, int batches, double acceleratorHours, double availableAcceleratorHours) {

    /** The share of the available accelerator-hours that is occupied; empty for a pool that is never available. */
    public OptionalDouble utilisation() {
        return availableAcceleratorHours > 0
                ? OptionalDouble.of(acceleratorHours / availableAcceleratorHours)
                : OptionalDouble.empty();
    }
}
