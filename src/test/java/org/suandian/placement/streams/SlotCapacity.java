package org.suandian.placement.streams;

/**
 * What there is of one kind at one place in one slot.
 *
 * @param place number of the pool or site
 * @param limit accelerators or watts
 */
public record SlotCapacity(Kind kind, int place, int slot, int limit) {

    /** What it is of. */
    public enum Kind {
        ACCELERATORS,
        WATTS
    }
}
