package org.suandian.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.suandian.grid.Grids.hour;
import static org.suandian.grid.TariffPeriod.DEEP;
import static org.suandian.grid.TariffPeriod.FLAT;
import static org.suandian.grid.TariffPeriod.PEAK;
import static org.suandian.grid.TariffPeriod.SHARP;
import static org.suandian.grid.TariffPeriod.VALLEY;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suandian.provenance.Caveat;
import org.suandian.series.Interval;

class TariffTest {

    private static final Interval DAY_HOUR = hour("2026-03-02T02:00:00Z");
    private static final Interval NIGHT_HOUR = hour("2026-03-01T20:00:00Z");

    private static Tariffs dayAndNight() {
        return Tariffs.tariff().band(VALLEY, 0, 8, 0.4).band(PEAK, 8, 24, 1.6);
    }

    @Test
    void onlyTheFloatingComponentFollowsTheMultiplier() {
        Tariff tariff = dayAndNight().components(0.25, 0.40).build();
        assertThat(tariff.meanPerKilowattHour(DAY_HOUR)).isCloseTo(0.25 + 0.40 * 1.6, within(1e-12));
        assertThat(tariff.meanPerKilowattHour(NIGHT_HOUR)).isCloseTo(0.25 + 0.40 * 0.4, within(1e-12));
    }

    @Test
    void withoutComponentsThePrintedPriceOfThePeriodCounts() {
        Tariff tariff = dayAndNight().printed(Map.of(PEAK, 0.9, VALLEY, 0.3)).build();
        assertThat(tariff.meanPerKilowattHour(DAY_HOUR)).isEqualTo(0.9);
        assertThat(tariff.meanPerKilowattHour(NIGHT_HOUR)).isEqualTo(0.3);
        assertThat(tariff.caveatsDuring(DAY_HOUR)).isEmpty();
    }

    @Test
    void aBandWithoutMultiplierTakesThePrintedPriceEvenWhereComponentsAreKnown() {
        Tariff tariff = Tariffs.tariff()
                .band(VALLEY, 0, 8)
                .band(PEAK, 8, 24, 2)
                .components(0.2, 0.3)
                .printed(Map.of(VALLEY, 0.31))
                .build();
        assertThat(tariff.meanPerKilowattHour(NIGHT_HOUR)).isEqualTo(0.31);
        assertThat(tariff.meanPerKilowattHour(DAY_HOUR)).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void aSharpHourThatIsNotPrintedTakesThePeakPriceAndSaysSo() {
        Tariff tariff = Tariffs.tariff()
                .band(SHARP, 0, 12)
                .band(DEEP, 12, 24)
                .printed(Map.of(PEAK, 0.9, VALLEY, 0.3))
                .build();
        Interval sharp = hour("2026-03-01T20:00:00Z");
        Interval deep = hour("2026-03-02T05:00:00Z");
        assertThat(tariff.meanPerKilowattHour(sharp)).isEqualTo(0.9);
        assertThat(tariff.meanPerKilowattHour(deep)).isEqualTo(0.3);
        assertThat(tariff.caveatsDuring(sharp)).containsExactly(Caveat.TARIFF_PERIOD_SUBSTITUTED);
        assertThat(tariff.caveatsDuring(deep)).containsExactly(Caveat.TARIFF_PERIOD_SUBSTITUTED);
    }

    @Test
    void aSharpHourWithAMultiplierIsNotFlaggedBecauseAnotherSeasonLacksOne() {
        Set<Integer> summer = Set.of(7, 8);
        Set<Integer> rest = Set.of(1, 2, 3, 4, 5, 6, 9, 10, 11, 12);
        Tariff tariff = Tariffs.tariff()
                .components(0.2, 0.3)
                .printed(Map.of(PEAK, 0.9))
                .add(new TariffBand(summer, TariffBand.DayType.ALL, SHARP, 0, 1_440, OptionalDouble.of(2)))
                .add(Tariffs.band(rest, TariffBand.DayType.ALL, SHARP, 0, 24))
                .build();
        assertThat(tariff.caveatsDuring(hour("2026-07-10T04:00:00Z"))).isEmpty();
        assertThat(tariff.caveatsDuring(hour("2026-09-10T04:00:00Z")))
                .containsExactly(Caveat.TARIFF_PERIOD_SUBSTITUTED);
    }

    @Test
    void aPrintedSharpPriceIsNotSubstituted() {
        Tariff tariff = Tariffs.tariff()
                .band(SHARP, 0, 24)
                .printed(Map.of(SHARP, 1.1, PEAK, 0.9))
                .build();
        assertThat(tariff.meanPerKilowattHour(DAY_HOUR)).isEqualTo(1.1);
        assertThat(tariff.caveatsDuring(DAY_HOUR)).isEmpty();
    }

    @Test
    void aPeriodWithoutAnyPriceIsRefusedAtOnce() {
        Tariffs flat = Tariffs.tariff().band(FLAT, 0, 24).printed(Map.of(PEAK, 0.9, VALLEY, 0.3));
        assertThatThrownBy(flat::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The tariff (zz-tariff) must have a price for its FLAT hours.");
    }

    @Test
    void anHourThatSpansTwoPeriodsIsWeightedByQuarters() {
        Tariff kathmandu = Tariffs.tariff()
                .clock("Asia/Kathmandu")
                .band(VALLEY, 0, 6)
                .band(PEAK, 6, 24)
                .printed(Map.of(VALLEY, 1.0, PEAK, 2.0))
                .build();
        assertThat(kathmandu.meanPerKilowattHour(hour("2026-03-02T00:00:00Z"))).isEqualTo((1 + 3 * 2) / 4.0);
        Tariff kolkata = Tariffs.tariff()
                .clock("Asia/Kolkata")
                .band(VALLEY, 0, 6)
                .band(PEAK, 6, 24)
                .printed(Map.of(VALLEY, 1.0, PEAK, 2.0))
                .build();
        assertThat(kolkata.meanPerKilowattHour(hour("2026-03-02T00:00:00Z"))).isEqualTo(1.5);
    }

    @Test
    void theTariffsOwnClockDecidesThePeriod() {
        Tariffs bands = dayAndNight().printed(Map.of(PEAK, 0.9, VALLEY, 0.3));
        Instant moment = Instant.parse("2026-03-02T01:00:00Z");
        assertThat(bands.clock("Asia/Shanghai").build().periodAt(moment)).isEqualTo(PEAK);
        assertThat(bands.clock("Europe/Berlin").build().periodAt(moment)).isEqualTo(VALLEY);
    }

    @Test
    void onTheDayTheClocksChangeEachHourHasThePeriodOfTheLocalHourItIs() {
        Tariff berlin = Tariffs.tariff()
                .clock("Europe/Berlin")
                .band(VALLEY, 0, 2)
                .band(FLAT, 2, 3)
                .band(PEAK, 3, 24)
                .printed(Map.of(VALLEY, 0.1, FLAT, 0.2, PEAK, 0.3))
                .build();
        assertThat(berlin.periodAt(Instant.parse("2026-03-29T00:59:00Z"))).isEqualTo(VALLEY);
        assertThat(berlin.periodAt(Instant.parse("2026-03-29T01:00:00Z"))).isEqualTo(PEAK);
        assertThat(berlin.periodAt(Instant.parse("2026-10-25T00:00:00Z"))).isEqualTo(FLAT);
        assertThat(berlin.periodAt(Instant.parse("2026-10-25T01:00:00Z"))).isEqualTo(FLAT);
        assertThat(berlin.periodAt(Instant.parse("2026-10-25T02:00:00Z"))).isEqualTo(PEAK);
    }

    @Test
    void aTwoPartTariffSaysThatItsCapacityChargeIsMissing() {
        Tariff tariff = dayAndNight()
                .customerClass("two-part, 1-10 kV")
                .components(0.2, 0.3)
                .build();
        assertThat(tariff.caveatsDuring(DAY_HOUR)).containsExactly(Caveat.CAPACITY_CHARGE_EXCLUDED);
    }

    @Test
    void validityBeginsOnItsFirstLocalDayAndEndsBeforeItsLast() {
        Tariff tariff = dayAndNight()
                .components(0.2, 0.3)
                .valid("2026-03-01", "2026-04-01")
                .build();
        assertThat(tariff.isValidDuring(hour("2026-02-28T15:00:00Z"))).isFalse();
        assertThat(tariff.isValidDuring(hour("2026-02-28T16:00:00Z"))).isTrue();
        assertThat(tariff.isValidDuring(hour("2026-03-31T15:00:00Z"))).isTrue();
        assertThat(tariff.isValidDuring(hour("2026-03-31T16:00:00Z"))).isFalse();
    }

    @Test
    void withoutAnEndATariffStaysInForce() {
        Tariff tariff =
                dayAndNight().components(0.2, 0.3).validFrom("2020-01-01").build();
        assertThat(tariff.isValidDuring(hour("2099-01-01T00:00:00Z"))).isTrue();
    }
}
