package org.suandian.grid.internal.ingest.signals.store;

import org.suandian.series.Interval;
import org.suandian.series.IntervalSeries;

/** Compares rows in ascending time with the values in force. */
final class CurrentValues {

    /** What a row says against the values in force. */
    enum Comparison {
        /** Nothing is known of any part of its interval. */
        ABSENT,
        /** The same value for the same interval. */
        SAME,
        /** Something else is in force for some part of it. */
        DIFFERENT
    }

    private final IntervalSeries series;
    private int next;

    CurrentValues(IntervalSeries series) {
        this.series = series;
    }

    /** Of epoch seconds {@code [start, end)}; each call must ask for a later interval than the one before. */
    Comparison compare(long start, long end, double value) {
        while (next < series.size() && series.intervalAt(next).end().getEpochSecond() <= start) {
            next++;
        }
        if (next == series.size()) {
            return Comparison.ABSENT;
        }
        Interval interval = series.intervalAt(next);
        if (interval.start().getEpochSecond() >= end) {
            return Comparison.ABSENT;
        }
        boolean same = interval.start().getEpochSecond() == start
                && interval.end().getEpochSecond() == end
                && series.valueAt(next) == value;
        return same ? Comparison.SAME : Comparison.DIFFERENT;
    }
}
