package org.suandian.series;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Collects values for an {@link IntervalSeries} in any order. A later value replaces what an earlier one said of the same
 * time; an earlier interval that is only partly covered keeps its value for the rest. So revisions are laid over what
 * they revise in the order in which they were recorded.
 */
public final class IntervalSeriesBuilder {

    private record Piece(long end, double value) {}

    private long[] starts = new long[256];
    private long[] ends = new long[256];
    private double[] values = new double[256];
    private int size;
    private boolean ascending = true;

    IntervalSeriesBuilder() {}

    /** Adds a value for {@code [start, end)}. */
    public IntervalSeriesBuilder add(Interval interval, double value) {
        return add(interval.start().getEpochSecond(), interval.end().getEpochSecond(), value);
    }

    /** Adds a value for {@code [start, end)} in epoch seconds; the end must be after the start. */
    public IntervalSeriesBuilder add(long start, long end, double value) {
        if (start >= end) {
            throw new IllegalArgumentException("The interval (%s to %s) must end after it starts."
                    .formatted(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end)));
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The value at %s (%s) must be a finite number. Maybe leave the gap open."
                    .formatted(Instant.ofEpochSecond(start), value));
        }
        if (size == starts.length) {
            grow();
        }
        ascending &= size == 0 || ends[size - 1] <= start;
        starts[size] = start;
        ends[size] = end;
        values[size++] = value;
        return this;
    }

    public IntervalSeries build() {
        if (!ascending) {
            layOver();
        }
        return new IntervalSeries(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(values, size));
    }

    private void grow() {
        int capacity = size * 2;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        values = Arrays.copyOf(values, capacity);
    }

    private void layOver() {
        TreeMap<Long, Piece> pieces = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            cutOut(pieces, starts[i], ends[i]);
            pieces.put(starts[i], new Piece(ends[i], values[i]));
        }
        size = 0;
        ascending = true;
        pieces.forEach((start, piece) -> add(start, piece.end(), piece.value()));
    }

    private static void cutOut(TreeMap<Long, Piece> pieces, long start, long end) {
        Map.Entry<Long, Piece> before = pieces.lowerEntry(start);
        if (before != null && before.getValue().end() > start) {
            Piece piece = before.getValue();
            pieces.put(before.getKey(), new Piece(start, piece.value()));
            if (piece.end() > end) {
                pieces.put(end, piece);
            }
        }
        Map.Entry<Long, Piece> next = pieces.ceilingEntry(start);
        while (next != null && next.getKey() < end) {
            pieces.remove(next.getKey());
            if (next.getValue().end() > end) {
                pieces.put(end, next.getValue());
            }
            next = pieces.ceilingEntry(start);
        }
    }
}
