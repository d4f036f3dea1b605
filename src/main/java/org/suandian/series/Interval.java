package org.suandian.series;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A span of time {@code [start, end)}: the start belongs to it, the end does not.
 *
 * @param start inclusive
 * @param end exclusive, after {@code start}
 */
public record Interval(Instant start, Instant end) implements Comparable<Interval> {

    public Interval {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException(
                    "The interval (%s to %s) must end after it starts. Maybe start and end are exchanged."
                            .formatted(start, end));
        }
    }

    public static Interval of(Instant start, Instant end) {
        return new Interval(start, end);
    }

    /** {@code [start, end)} in epoch seconds. */
    public static Interval ofEpochSeconds(long start, long end) {
        return new Interval(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end));
    }

    /** The UTC hour that contains the moment. */
    public static Interval hourOf(Instant moment) {
        Instant start = moment.truncatedTo(ChronoUnit.HOURS);
        return new Interval(start, start.plus(1, ChronoUnit.HOURS));
    }

    public Duration duration() {
        return Duration.between(start, end);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }

    public boolean overlaps(Interval other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    @Override
    public int compareTo(Interval other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }
}
