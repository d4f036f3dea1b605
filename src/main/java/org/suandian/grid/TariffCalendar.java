package org.suandian.grid;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which band holds in each quarter-hour of each month, on weekdays and on weekends. Complete and without overlap. */
final class TariffCalendar {

    private static final int MONTHS = 12;
    private static final int QUARTERS = TariffBand.DAY_MINUTES / TariffBand.QUARTER_MINUTES;
    private static final int WEEKDAY = 0;
    private static final int WEEKEND = 1;

    private final TariffBand[][][] bands;

    TariffCalendar(String tariffId, List<TariffBand> list) {
        @Nullable TariffBand[][][] cells = new TariffBand[MONTHS][2][QUARTERS];
        for (TariffBand band : list) {
            enter(tariffId, cells, band);
        }
        this.bands = complete(tariffId, cells);
    }

    TariffBand bandAt(int month, DayOfWeek day, int minuteOfDay) {
        int week = day.getValue() >= DayOfWeek.SATURDAY.getValue() ? WEEKEND : WEEKDAY;
        return bands[month - 1][week][minuteOfDay / TariffBand.QUARTER_MINUTES];
    }

    private static void enter(String tariffId, @Nullable TariffBand[][][] cells, TariffBand band) {
        for (int month : band.months()) {
            for (int week = WEEKDAY; week <= WEEKEND; week++) {
                if (!applies(band.dayType(), week)) {
                    continue;
                }
                for (int q = band.startMinute() / TariffBand.QUARTER_MINUTES;
                        q < band.endMinute() / TariffBand.QUARTER_MINUTES;
                        q++) {
                    if (cells[month - 1][week][q] != null) {
                        throw new IllegalArgumentException(
                                "The bands of tariff (%s) must not overlap: month %d has two at minute %d. Maybe cut the longer band where a %s band overrides it."
                                        .formatted(tariffId, month, q * TariffBand.QUARTER_MINUTES, band.period()));
                    }
                    cells[month - 1][week][q] = band;
                }
            }
        }
    }

    private static boolean applies(TariffBand.DayType dayType, int week) {
        return switch (dayType) {
            case ALL -> true;
            case WEEKDAY -> week == WEEKDAY;
            case WEEKEND -> week == WEEKEND;
        };
    }

    private static TariffBand[][][] complete(String tariffId, @Nullable TariffBand[][][] cells) {
        TariffBand[][][] full = new TariffBand[MONTHS][2][QUARTERS];
        for (int month = 0; month < MONTHS; month++) {
            for (int week = WEEKDAY; week <= WEEKEND; week++) {
                for (int q = 0; q < QUARTERS; q++) {
                    TariffBand band = cells[month][week][q];
                    if (band == null) {
                        throw new IllegalArgumentException(
                                "The bands of tariff (%s) must cover every hour: month %d has none at minute %d."
                                        .formatted(tariffId, month + 1, q * TariffBand.QUARTER_MINUTES));
                    }
                    full[month][week][q] = band;
                }
            }
        }
        return full;
    }
}
