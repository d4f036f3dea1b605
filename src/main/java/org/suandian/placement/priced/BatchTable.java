package org.suandian.placement.priced;

/**
 * Batches, by number. Slots are counted from the horizon's start; a batch runs within {@code [release, deadline)}. The arrays are
 * shared and must not be written to.
 *
 * @param firstFit by batch: the number of its first fit; one element longer than there are batches. A batch without fits cannot be
 *     placed
 * @param release first slot in which it may run
 * @param due end slot after which it is late
 * @param deadline end slot that it must not pass
 * @param latenessMicroPerSlot cost of each slot begun after {@code due}
 * @param leaveOutMicro what leaving it out counts in the objective: so much that it is left out only where it must be
 * @param budget number of its tenant's budget, or {@link #NONE}
 * @param home the site that its data lie at, or {@link #NONE}
 */
public record BatchTable(
        int[] firstFit,
        int[] release,
        int[] due,
        int[] deadline,
        long[] latenessMicroPerSlot,
        long[] leaveOutMicro,
        int[] budget,
        int[] home) {

    /** Stands where a batch has no budget or home. */
    public static final int NONE = -1;

    public int count() {
        return release.length;
    }

    public boolean hasFits(int batch) {
        return firstFit[batch] < firstFit[batch + 1];
    }

    /** How late an end is, in slots; 0 if it is in time. */
    public int slotsLate(int batch, int endSlot) {
        return Math.max(0, endSlot - due[batch]);
    }
}
