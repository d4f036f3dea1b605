package org.suandian.placement.streams;

/** What one run takes of a capacity. */
public record SlotUse(SlotCapacity capacity, long amount) {}
