package org.suandian.grid;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.suandian.series.Interval;

/** Chooses among yearly figures the one nearest in time, within the reach that a yearly figure has. */
final class NearestYear {

    /**
     * How many years a figure may stand in for another year. Beyond it grids and prices have changed too much for the figure
     * to be an answer. A convention of this service, stated in docs/model.md.
     */
    static final int REACH_YEARS = 5;

    private NearestYear() {}

    /** The item whose year is nearest to the interval's; of two as near the later; empty beyond the reach. */
    static <T> Optional<T> of(Collection<T> items, ToIntFunction<T> yearOf, Interval interval) {
        int asked = yearOf(interval);
        return items.stream()
                .filter(item -> Math.abs(yearOf.applyAsInt(item) - asked) <= REACH_YEARS)
                .min(Comparator.<T>comparingInt(item -> Math.abs(yearOf.applyAsInt(item) - asked))
                        .thenComparing(Comparator.<T>comparingInt(yearOf).reversed()));
    }

    static int yearOf(Interval interval) {
        return interval.start().atZone(ZoneOffset.UTC).getYear();
    }
}
