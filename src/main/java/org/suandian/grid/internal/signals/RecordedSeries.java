package org.suandian.grid.internal.signals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.suandian.series.Interval;
import org.suandian.series.IntervalSeries;
import org.suandian.series.IntervalSeriesBuilder;

/**
 * The values of one series with the import that recorded each, in the order in which they were recorded: what was first
 * said of an interval, and each revision of it.
 */
public final class RecordedSeries {

    /**
     * A value as recorded.
     *
     * @param value in the series' unit
     * @param importNumber of the import that recorded it
     */
    public record RecordedValue(Interval interval, double value, long importNumber) {}

    private final SeriesKey key;
    private final long[] starts;
    private final long[] ends;
    private final double[] values;
    private final long[] imports;

    private RecordedSeries(Builder from) {
        this.key = from.key;
        this.starts = Arrays.copyOf(from.starts, from.size);
        this.ends = Arrays.copyOf(from.ends, from.size);
        this.values = Arrays.copyOf(from.values, from.size);
        this.imports = Arrays.copyOf(from.imports, from.size);
    }

    public SeriesKey key() {
        return key;
    }

    /** How many values were recorded, revisions included. */
    public int size() {
        return values.length;
    }

    public boolean isEmpty() {
        return values.length == 0;
    }

    /** The values in force: later imports laid over earlier ones. */
    public IntervalSeries current() {
        return layOver(i -> values[i]);
    }

    /** The values in force, each with the import it came from. An interval that was revised in part has its rest here. */
    public List<RecordedValue> listCurrent() {
        IntervalSeries rows = layOver(i -> i);
        List<RecordedValue> current = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            int row = (int) rows.valueAt(i);
            current.add(new RecordedValue(rows.intervalAt(i), values[row], imports[row]));
        }
        return current;
    }

    /** Everything that was ever recorded, by start; of the same start the earlier record first. */
    public List<RecordedValue> listRevisions() {
        return IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer row) -> starts[row]).thenComparingLong(row -> imports[row]))
                .map(row ->
                        new RecordedValue(Interval.ofEpochSeconds(starts[row], ends[row]), values[row], imports[row]))
                .toList();
    }

    /** The imports that recorded any of the values. */
    public List<Long> importNumbers() {
        return LongStream.of(imports).distinct().boxed().toList();
    }

    private IntervalSeries layOver(RowValue valueOf) {
        IntervalSeriesBuilder builder = IntervalSeries.builder();
        for (int row = 0; row < values.length; row++) {
            builder.add(starts[row], ends[row], valueOf.of(row));
        }
        return builder.build();
    }

    private interface RowValue {
        double of(int row);
    }

    /** Collects values in the order in which they were recorded. */
    static final class Builder {

        private final SeriesKey key;
        private long[] starts = new long[256];
        private long[] ends = new long[256];
        private double[] values = new double[256];
        private long[] imports = new long[256];
        private int size;

        Builder(SeriesKey key) {
            this.key = key;
        }

        void add(long start, long end, double value, long importNumber) {
            if (size == values.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                values = Arrays.copyOf(values, size * 2);
                imports = Arrays.copyOf(imports, size * 2);
            }
            starts[size] = start;
            ends[size] = end;
            values[size] = value;
            imports[size++] = importNumber;
        }

        int size() {
            return size;
        }

        RecordedSeries build() {
            return new RecordedSeries(this);
        }
    }
}
