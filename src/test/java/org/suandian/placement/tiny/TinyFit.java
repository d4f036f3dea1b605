package org.suandian.placement.tiny;

import org.suandian.placement.priced.FitTable;

/** A fit of a problem written by hand; the fields are those of {@link FitTable}. */
public record TinyFit(int pool, int accelerators, int slots, double lastSlotShare, int watts, long egressMicro) {

    /** Draws 1,000 W for each accelerator until the end of its last slot. */
    public static TinyFit in(int pool, int accelerators, int slots) {
        return new TinyFit(pool, accelerators, slots, 1, 1_000 * accelerators, 0);
    }

    public TinyFit drawing(int totalWatts, double shareOfLastSlot) {
        return new TinyFit(pool, accelerators, slots, shareOfLastSlot, totalWatts, egressMicro);
    }

    public TinyFit withEgress(long micro) {
        return new TinyFit(pool, accelerators, slots, lastSlotShare, watts, micro);
    }
}
