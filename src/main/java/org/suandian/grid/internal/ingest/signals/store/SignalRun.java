package org.suandian.grid.internal.ingest.signals.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The rows of one series in a batch, in ascending time. A file may hold its series one after the other or hour by hour
 * with all series in each; either way the table is written series by series, as its index is ordered.
 */
final class SignalRun {

    private static final int ORDINAL_SHIFT = 32;

    private final SignalBatch batch;
    /** Ordinal in the upper half, row of the batch in the lower. */
    private final long[] rows;

    private final int from;
    private final int size;
    private final BitSet leftOut = new BitSet();

    private SignalRun(SignalBatch batch, long[] rows, int from, int to) {
        this.batch = batch;
        this.rows = rows;
        this.from = from;
        this.size = to - from;
    }

    static List<SignalRun> of(SignalBatch batch) {
        long[] rows = new long[batch.size()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = (long) batch.ordinals[row] << ORDINAL_SHIFT | row;
        }
        Arrays.sort(rows);
        List<SignalRun> runs = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= rows.length; to++) {
            if (to == rows.length || rows[to] >>> ORDINAL_SHIFT != rows[from] >>> ORDINAL_SHIFT) {
                runs.add(new SignalRun(batch, rows, from, to));
                from = to;
            }
        }
        return runs;
    }

    int ordinal() {
        return (int) (rows[from] >>> ORDINAL_SHIFT);
    }

    int size() {
        return size;
    }

    long start(int index) {
        return batch.starts[row(index)];
    }

    long end(int index) {
        return batch.ends[row(index)];
    }

    double value(int index) {
        return batch.values[row(index)];
    }

    private int row(int index) {
        return (int) rows[from + index];
    }

    /** Marks a row that need not be written. */
    void leaveOut(int index) {
        leftOut.set(index);
    }

    boolean isLeftOut(int index) {
        return leftOut.get(index);
    }
}
