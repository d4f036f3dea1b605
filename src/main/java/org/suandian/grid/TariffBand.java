package org.suandian.grid;

import java.util.Collections;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hours of the day in which one period of a tariff applies.
 *
 * @param months 1 to 12
 * @param dayType which days of the week
 * @param startMinute minute of the local day, inclusive, a multiple of 15
 * @param endMinute exclusive, at most 1,440
 * @param multiplier on the floating component relative to the flat period; empty where it is not published
 */
public record TariffBand(
        Set<Integer> months,
        DayType dayType,
        TariffPeriod period,
        int startMinute,
        int endMinute,
        OptionalDouble multiplier) {

    /** Days a band applies to. Public holidays follow the day of the week they fall on. */
    public enum DayType {
        ALL,
        WEEKDAY,
        WEEKEND
    }

    static final int QUARTER_MINUTES = 15;
    static final int DAY_MINUTES = 1_440;
    static final int MONTHS = 12;

    public TariffBand {
        months = Collections.unmodifiableSet(new TreeSet<>(months));
        if (months.isEmpty() || months.stream().anyMatch(month -> month < 1 || month > MONTHS)) {
            throw new IllegalArgumentException(
                    "The band's months (%s) must lie between 1 and 12.".formatted(new TreeSet<>(months)));
        }
        boolean aligned = startMinute % QUARTER_MINUTES == 0 && endMinute % QUARTER_MINUTES == 0;
        if (!aligned || startMinute < 0 || endMinute > DAY_MINUTES || startMinute >= endMinute) {
            throw new IllegalArgumentException(
                    "The band (minute %d to %d) must lie within the day, on quarter-hours, and end after it starts. Maybe split a band that crosses midnight."
                            .formatted(startMinute, endMinute));
        }
    }
}
