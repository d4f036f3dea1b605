package org.suandian.placement.problem;

import java.time.Duration;
import java.time.Instant;
import org.suandian.series.Interval;

/**
 * The time that is planned, cut into slots of equal length.
 *
 * @param start of the first slot
 * @param slot length of a slot
 * @param slots how many, at least 1
 */
public record Horizon(Instant start, Duration slot, int slots) {

    private static final double SECONDS_PER_HOUR = 3_600;

    public Horizon {
        if (slot.isNegative() || slot.isZero() || slots < 1) {
            throw new IllegalArgumentException(
                    "The horizon (%d slots of %s) must have at least one slot of some length.".formatted(slots, slot));
        }
    }

    public Instant end() {
        return startOf(slots);
    }

    /** The moment at which a slot starts; {@code slots} gives the horizon's end. */
    public Instant startOf(int index) {
        return start.plus(slot.multipliedBy(index));
    }

    public Interval interval(int index) {
        return Interval.of(startOf(index), startOf(index + 1));
    }

    public double slotHours() {
        return slot.toSeconds() / SECONDS_PER_HOUR;
    }
}
