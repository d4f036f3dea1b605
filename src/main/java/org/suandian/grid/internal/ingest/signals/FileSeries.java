package org.suandian.grid.internal.ingest.signals;

import org.suandian.grid.internal.signals.SeriesKey;

/**
 * One series while its file is read: what the next row is checked against. Its size does not grow with the rows.
 */
final class FileSeries {

    private final SeriesKey key;
    private final int ordinal;
    private long rows;
    private long previousLine;
    private long previousStart = Long.MIN_VALUE;
    private long previousEnd = Long.MIN_VALUE;
    private double previousValue;
    private int zeros;
    private long firstZeroLine;
    private double peak;
    private final double lowest;
    private final double highest;

    FileSeries(SeriesKey key, int ordinal) {
        this.key = key;
        this.ordinal = ordinal;
        this.lowest = key.currency().map(PricePlausibility::lowest).orElse(0.0);
        this.highest = key.currency().map(PricePlausibility::highest).orElse(SignalRules.HIGHEST_GRAMS);
    }

    /**
     * What the greatest magnitude must reach, unless all is zero; 0 where nothing can be said. One price near zero is an
     * ordinary price, a day of them is more likely per kWh.
     */
    double leastPeak() {
        return key.currency()
                .map(currency ->
                        rows < SignalRules.ROWS_OF_A_DAY ? 0 : PricePlausibility.likelyPerKilowattHour(currency))
                .orElse(SignalRules.LIKELY_KILOGRAMS);
    }

    void accept(long line, long start, long end, double value) {
        rows++;
        previousLine = line;
        previousStart = start;
        previousEnd = end;
        previousValue = value;
        peak = Math.max(peak, Math.abs(value));
        if (value != 0) {
            zeros = 0;
        } else if (zeros++ == 0) {
            firstZeroLine = line;
        }
    }

    SeriesKey key() {
        return key;
    }

    int ordinal() {
        return ordinal;
    }

    long previousLine() {
        return previousLine;
    }

    long previousStart() {
        return previousStart;
    }

    /** Epoch second at which the last row so far ends; {@code Long.MIN_VALUE} before the first. */
    long previousEnd() {
        return previousEnd;
    }

    double previousValue() {
        return previousValue;
    }

    /** How many rows at the end so far are exactly zero, without another value between. */
    int zerosAtEnd() {
        return zeros;
    }

    long firstZeroLine() {
        return firstZeroLine;
    }

    /** The greatest magnitude so far; 0 before the first. */
    double peak() {
        return peak;
    }

    /** The least plausible value, in the series' unit. */
    double lowest() {
        return lowest;
    }

    /** The greatest plausible value, in the series' unit. */
    double highest() {
        return highest;
    }
}
