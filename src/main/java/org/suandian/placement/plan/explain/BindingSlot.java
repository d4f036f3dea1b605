package org.suandian.placement.plan.explain;

/**
 * A slot in which a pool's accelerators or a site's power are scarce.
 *
 * @param place number of the pool or site
 * @param left accelerators or watts that the plan leaves; negative where it uses more than there is
 * @param capacity accelerators or watts that there are
 * @param shadowMicro what one more accelerator or watt would be worth in that slot, in micro-units; 0 where it is full without
 *     having a price
 */
public record BindingSlot(Capacity of, int place, int slot, long left, long capacity, double shadowMicro) {

    /** What is scarce. */
    public enum Capacity {
        /** Accelerators of a pool. */
        ACCELERATORS,
        /** Watts at the meter of a site. */
        POWER
    }
}
