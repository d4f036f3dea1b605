package org.suandian.series;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Values over half-open intervals in ascending order, without overlap. What lies between two intervals is a gap: it has
 * no value, and nothing here fills it. Interval lengths may differ (a market that turned from hours to quarter-hours).
 *
 * <p>Kept as arrays of epoch seconds and doubles, because a year of many zones is read for every ranking.
 */
public final class IntervalSeries {

    private final long[] starts;
    private final long[] ends;
    private final double[] values;

    IntervalSeries(long[] starts, long[] ends, double[] values) {
        this.starts = starts;
        this.ends = ends;
        this.values = values;
    }

    public static IntervalSeries empty() {
        return new IntervalSeries(new long[0], new long[0], new double[0]);
    }

    public static IntervalSeriesBuilder builder() {
        return new IntervalSeriesBuilder();
    }

    public int size() {
        return values.length;
    }

    public boolean isEmpty() {
        return values.length == 0;
    }

    /** From the first start to the last end; gaps may lie between. Empty for an empty series. */
    public Optional<Interval> extent() {
        if (isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Interval.of(Instant.ofEpochSecond(starts[0]), Instant.ofEpochSecond(ends[ends.length - 1])));
    }

    public Interval intervalAt(int index) {
        return Interval.of(Instant.ofEpochSecond(starts[index]), Instant.ofEpochSecond(ends[index]));
    }

    public double valueAt(int index) {
        return values[index];
    }

    /** The value of the interval that contains the moment; empty in a gap and beyond the ends. */
    public OptionalDouble valueAt(Instant moment) {
        int index = indexOf(moment.getEpochSecond());
        return index < 0 ? OptionalDouble.empty() : OptionalDouble.of(values[index]);
    }

    /**
     * The time-weighted mean over an interval; empty when any part of it is a gap. A partly known hour is an unknown
     * hour: half of it would stand for the whole without saying so.
     */
    public OptionalDouble meanOver(Interval interval) {
        return meanOver(interval.start().getEpochSecond(), interval.end().getEpochSecond());
    }

    /** As {@link #meanOver(Interval)}, with epoch seconds {@code [start, end)}. */
    public OptionalDouble meanOver(long start, long end) {
        int index = indexOf(start);
        if (index < 0) {
            return OptionalDouble.empty();
        }
        if (ends[index] >= end) {
            return OptionalDouble.of(values[index]);
        }
        double weighted = 0;
        long at = start;
        while (at < end) {
            if (index >= values.length || starts[index] > at) {
                return OptionalDouble.empty();
            }
            long until = Math.min(ends[index], end);
            weighted += values[index] * (until - at);
            at = until;
            index++;
        }
        return OptionalDouble.of(weighted / (end - start));
    }

    /** The index of the interval that contains the second, or a negative number. */
    private int indexOf(long epochSecond) {
        int found = Arrays.binarySearch(starts, epochSecond);
        int index = found >= 0 ? found : -found - 2;
        return index >= 0 && epochSecond < ends[index] ? index : -1;
    }
}
