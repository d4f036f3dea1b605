package org.suandian.placement.priced;

/**
 * Pools of like accelerators, by number. The arrays are shared and must not be written to.
 *
 * @param site the site of each pool
 * @param freeAccelerators by pool and slot: how many may be used
 * @param hardwareMicro by pool and slot boundary: sum over the slots before it of the hardware cost of one accelerator
 *     for a slot, in micro-units of the currency; one element longer than there are slots
 */
public record PoolTable(int[] site, int[][] freeAccelerators, double[][] hardwareMicro) {

    public int count() {
        return site.length;
    }

    /** Hardware cost of one accelerator over {@code [start, start + slots)}. */
    public double hardwareMicro(int pool, int start, int slots) {
        return hardwareMicro[pool][start + slots] - hardwareMicro[pool][start];
    }
}
