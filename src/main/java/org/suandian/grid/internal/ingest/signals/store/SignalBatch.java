package org.suandian.grid.internal.ingest.signals.store;

import java.util.ArrayList;
import java.util.List;
import org.suandian.grid.internal.signals.SeriesKey;

/**
 * Rows on their way from the parser to the database, as arrays: a million row objects would cost more than reading them.
 * A series is named by its ordinal in the file; the keys that occur first in this batch travel with it.
 */
public final class SignalBatch {

    static final int CAPACITY = 16_384;

    public final int[] ordinals = new int[CAPACITY];
    /** Epoch seconds. */
    public final long[] starts = new long[CAPACITY];
    /** Epoch seconds, exclusive. */
    public final long[] ends = new long[CAPACITY];

    public final double[] values = new double[CAPACITY];
    private final List<SeriesKey> newSeries = new ArrayList<>();
    private int size;

    public void add(int ordinal, long start, long end, double value) {
        ordinals[size] = ordinal;
        starts[size] = start;
        ends[size] = end;
        values[size++] = value;
    }

    public void addSeries(SeriesKey key) {
        newSeries.add(key);
    }

    /** The series that occur in no earlier batch, in the order of their ordinals. */
    public List<SeriesKey> newSeries() {
        return newSeries;
    }

    public int size() {
        return size;
    }

    public boolean isFull() {
        return size == CAPACITY;
    }

    /** Makes the batch as good as new, so that an import needs no more than a handful of them. */
    void clear() {
        size = 0;
        newSeries.clear();
    }
}
