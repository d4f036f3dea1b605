package org.suandian.grid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.suandian.series.Interval;

/** Chooses among yearly figures the one nearest in time, within the reach that a yearly figure has. */
final class NearestYear {

    /**
     * How many years a figure may stand in for another year. Beyond it grids and prices have changed too much for the figure
     * to be an answer. A convention of this service, stated in docs/model.md.
     */
    static final int REACH_YEARS = 5;

    private static final long SECONDS_PER_DAY = 86_400;

    private NearestYear() {}

    /** The item whose year is nearest to the interval's; of two as near the later; empty beyond the reach. */
    static <T> Optional<T> of(Collection<T> items, ToIntFunction<T> yearOf, Interval interval) {
        int asked = yearOf(interval);
        @Nullable T nearest = null;
        for (T item : items) {
            int distance = Math.abs(yearOf.applyAsInt(item) - asked);
            if (distance <= REACH_YEARS && (nearest == null || isNearer(item, nearest, yearOf, asked))) {
                nearest = item;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static <T> boolean isNearer(T item, T than, ToIntFunction<T> yearOf, int asked) {
        int own = yearOf.applyAsInt(item);
        int other = yearOf.applyAsInt(than);
        int difference = Math.abs(own - asked) - Math.abs(other - asked);
        return difference < 0 || difference == 0 && own > other;
    }

    static int yearOf(Interval interval) {
        return LocalDate.ofEpochDay(Math.floorDiv(interval.start().getEpochSecond(), SECONDS_PER_DAY))
                .getYear();
    }
}
