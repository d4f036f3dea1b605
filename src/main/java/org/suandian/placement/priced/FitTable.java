package org.suandian.placement.priced;

/**
 * Fits, by number: each is one way to run one batch in one pool (with one of its acceptable models), whatever the start. The fits
 * of a batch are consecutive. The arrays are shared and must not be written to.
 *
 * @param batch the batch of each fit
 * @param pool the pool
 * @param accelerators how many it occupies while it runs
 * @param slots how many slots it occupies, at least 1
 * @param lastSlotShare the share of the last slot in which it draws power, greater than 0 and at most 1: hardware is kept for
 *     whole slots, energy is used until the tokens are done
 * @param watts drawn at the meter by all its accelerators together
 * @param egressMicro cost of moving its data from its home site to the pool's site
 */
public record FitTable(
        int[] batch,
        int[] pool,
        int[] accelerators,
        int[] slots,
        double[] lastSlotShare,
        int[] watts,
        long[] egressMicro) {

    public int count() {
        return batch.length;
    }

    /** Slots of power drawn, a fraction in the last one. */
    public double busySlots(int fit) {
        return slots[fit] - 1 + lastSlotShare[fit];
    }
}
