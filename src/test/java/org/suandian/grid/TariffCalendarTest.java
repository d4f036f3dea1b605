package org.suandian.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suandian.grid.TariffBand.DayType.ALL;
import static org.suandian.grid.TariffBand.DayType.WEEKDAY;
import static org.suandian.grid.TariffBand.DayType.WEEKEND;
import static org.suandian.grid.TariffPeriod.DEEP;
import static org.suandian.grid.TariffPeriod.FLAT;
import static org.suandian.grid.TariffPeriod.PEAK;
import static org.suandian.grid.TariffPeriod.SHARP;
import static org.suandian.grid.TariffPeriod.VALLEY;
import static org.suandian.grid.Tariffs.ALL_YEAR;
import static org.suandian.grid.Tariffs.band;

import java.time.DayOfWeek;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffCalendarTest {

    private static TariffCalendar calendar(TariffBand... bands) {
        return new TariffCalendar("t", List.of(bands));
    }

    @Test
    void aBandHoldsFromItsFirstMinuteUpToButNotAtItsLast() {
        TariffCalendar calendar = calendar(band(ALL_YEAR, ALL, VALLEY, 0, 8), band(ALL_YEAR, ALL, PEAK, 8, 24));
        assertThat(calendar.bandAt(1, DayOfWeek.MONDAY, 0).period()).isEqualTo(VALLEY);
        assertThat(calendar.bandAt(1, DayOfWeek.MONDAY, 479).period()).isEqualTo(VALLEY);
        assertThat(calendar.bandAt(1, DayOfWeek.MONDAY, 480).period()).isEqualTo(PEAK);
        assertThat(calendar.bandAt(12, DayOfWeek.SUNDAY, 1_439).period()).isEqualTo(PEAK);
    }

    @Test
    void weekendsMayDiffer() {
        TariffCalendar calendar = calendar(band(ALL_YEAR, WEEKDAY, PEAK, 0, 24), band(ALL_YEAR, WEEKEND, DEEP, 0, 24));
        assertThat(calendar.bandAt(5, DayOfWeek.FRIDAY, 600).period()).isEqualTo(PEAK);
        assertThat(calendar.bandAt(5, DayOfWeek.SATURDAY, 600).period()).isEqualTo(DEEP);
        assertThat(calendar.bandAt(5, DayOfWeek.SUNDAY, 600).period()).isEqualTo(DEEP);
        assertThat(calendar.bandAt(5, DayOfWeek.MONDAY, 600).period()).isEqualTo(PEAK);
    }

    @Test
    void seasonsMayDiffer() {
        Set<Integer> summer = Set.of(7, 8);
        Set<Integer> rest = Set.of(1, 2, 3, 4, 5, 6, 9, 10, 11, 12);
        TariffCalendar calendar = calendar(band(summer, ALL, SHARP, 0, 24), band(rest, ALL, FLAT, 0, 24));
        assertThat(calendar.bandAt(6, DayOfWeek.MONDAY, 0).period()).isEqualTo(FLAT);
        assertThat(calendar.bandAt(7, DayOfWeek.MONDAY, 0).period()).isEqualTo(SHARP);
        assertThat(calendar.bandAt(8, DayOfWeek.MONDAY, 0).period()).isEqualTo(SHARP);
        assertThat(calendar.bandAt(9, DayOfWeek.MONDAY, 0).period()).isEqualTo(FLAT);
    }

    @Test
    void overlappingBandsAreRefusedWithMonthAndMinute() {
        assertThatThrownBy(() -> calendar(band(ALL_YEAR, ALL, PEAK, 0, 24), band(Set.of(7), ALL, SHARP, 14, 17)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The bands of tariff (t) must not overlap: month 7 has two at minute 840.");
        assertThatThrownBy(() -> calendar(band(ALL_YEAR, ALL, PEAK, 0, 24), band(Set.of(7), WEEKEND, DEEP, 0, 1)))
                .hasMessageContaining("must not overlap");
    }

    @Test
    void anOpenHourIsRefusedWithMonthAndMinute() {
        assertThatThrownBy(() -> calendar(band(ALL_YEAR, ALL, VALLEY, 0, 8), band(ALL_YEAR, ALL, PEAK, 9, 24)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The bands of tariff (t) must cover every hour: month 1 has none at minute 480.");
        assertThatThrownBy(() -> calendar(band(ALL_YEAR, WEEKDAY, PEAK, 0, 24)))
                .hasMessageContaining("must cover every hour");
    }

    @ParameterizedTest
    @CsvSource({"10, 60", "0, 70", "-15, 60", "1425, 1455", "60, 60", "120, 60"})
    void aBandLiesOnQuarterHoursWithinTheDay(int start, int end) {
        assertThatThrownBy(() -> new TariffBand(ALL_YEAR, ALL, PEAK, start, end, OptionalDouble.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe split a band that crosses midnight.");
    }

    @ParameterizedTest
    @CsvSource({"0", "13", "-1"})
    void aBandsMonthsAreThoseOfTheYear(int month) {
        assertThatThrownBy(() -> band(Set.of(1, month), ALL, PEAK, 0, 24))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must lie between 1 and 12");
        assertThatThrownBy(() -> band(Set.of(), ALL, PEAK, 0, 24)).isInstanceOf(IllegalArgumentException.class);
    }
}
