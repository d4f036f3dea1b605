package org.suandian.grid.internal.ingest.signals;

import java.util.ArrayList;
import java.util.List;
import org.suandian.grid.internal.signals.SeriesKey;

/**
 * Rows on their way from the parser to the database, as arrays: a million row objects would cost more than reading them.
 * A series is named by its ordinal in the file; the keys that occur first in this batch travel with it.
 */
final class SignalBatch {

    static final int CAPACITY = 16_384;

    final int[] ordinals = new int[CAPACITY];
    /** Epoch seconds. */
    final long[] starts = new long[CAPACITY];
    /** Epoch seconds, exclusive. */
    final long[] ends = new long[CAPACITY];

    final double[] values = new double[CAPACITY];
    private final List<SeriesKey> newSeries = new ArrayList<>();
    private int size;

    void add(int ordinal, long start, long end, double value) {
        ordinals[size] = ordinal;
        starts[size] = start;
        ends[size] = end;
        values[size++] = value;
    }

    void addSeries(SeriesKey key) {
        newSeries.add(key);
    }

    /** The series that occur in no earlier batch, in the order of their ordinals. */
    List<SeriesKey> newSeries() {
        return newSeries;
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == CAPACITY;
    }

    /** Makes the batch as good as new, so that an import needs no more than a handful of them. */
    void clear() {
        size = 0;
        newSeries.clear();
    }
}
