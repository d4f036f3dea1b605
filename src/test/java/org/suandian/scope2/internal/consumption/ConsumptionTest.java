package org.suandian.scope2.internal.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.scope2.internal.consumption.Given.consumption;
import static org.suandian.scope2.internal.consumption.Given.hour;
import static org.suandian.scope2.internal.consumption.Given.hourly;
import static org.suandian.scope2.internal.consumption.Given.hours;
import static org.suandian.scope2.internal.consumption.Given.reading;
import static org.suandian.scope2.internal.consumption.Given.site;
import static org.suandian.scope2.internal.consumption.Given.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suandian.scope2.activity.EnergyOrigin;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.scope2.site.LedgerSite;
import org.suandian.series.Interval;

class ConsumptionTest {

    private static final MeasurementPoint FEED = MeasurementPoint.UTILITY_FEED;
    private static final MeasurementPoint IT = MeasurementPoint.IT_EQUIPMENT;
    private static final long MWH = 1_000_000_000;

    private static ConsumedStay only(Consumption consumption) {
        assertThat(consumption.stays()).hasSize(1);
        return consumption.stays().getFirst();
    }

    @Test
    void pueAppliesOnceToWhatIsMeasuredAtTheEquipment() {
        Consumption consumption =
                consumption(hours(0, 1), List.of(site("a", "1.30")), reading("a", IT, "m", hours(0, 1), 1_000 * MWH));
        assertThat(only(consumption).energy()).isEqualTo(new LedgerEnergy(1_300 * MWH));
    }

    @Test
    void ofTwoPointsTheOneNearestToTheGridCountsAlone() {
        Consumption consumption = consumption(
                hours(0, 1),
                List.of(site("a", "1.30")),
                reading("a", IT, "m", hours(0, 1), 1_000 * MWH),
                reading("a", FEED, "u", hours(0, 1), 1_310 * MWH));
        assertThat(only(consumption).energy()).isEqualTo(new LedgerEnergy(1_310 * MWH));
        assertThat(only(consumption).counted()).hasToString("U1");
    }

    @Test
    void metersAtOnePointAddUp() {
        Consumption consumption = consumption(
                hours(0, 1),
                List.of(site("a", "1.5")),
                reading("a", IT, "m1", hours(0, 1), 100),
                reading("a", IT, "m2", hours(0, 1), 60));
        assertThat(only(consumption).energy()).isEqualTo(new LedgerEnergy(240));
    }

    @Test
    void theNearestPointIsLookedForInEachHour() {
        Consumption consumption = consumption(
                hours(0, 3),
                List.of(site("a", "2")),
                reading("a", IT, "m", hours(0, 3), 300),
                reading("a", FEED, "u", hours(1, 2), 250));
        assertThat(hourly(only(consumption))).containsExactly(200, 250, 200);
        assertThat(only(consumption).counted()).hasToString("I1U1I1");
    }

    @Test
    void roundingOfPueIsCarriedFromHourToHour() {
        Consumption consumption = consumption(
                hours(0, 4),
                List.of(site("a", "1.3")),
                reading("a", IT, "m", hours(0, 1), 1),
                reading("a", IT, "m", hours(1, 2), 1),
                reading("a", IT, "m", hours(2, 3), 1),
                reading("a", IT, "m", hours(3, 4), 1));
        assertThat(hourly(only(consumption))).containsExactly(1, 2, 1, 1);
    }

    @Test
    void aRecordOfSeveralHoursIsSpreadEvenlyAndAddsUpExactly() {
        Consumption consumption =
                consumption(hours(0, 3), List.of(site("a", "1")), reading("a", FEED, "u", hours(0, 3), 100));
        assertThat(hourly(only(consumption))).containsExactly(33, 33, 34);
    }

    @Test
    void aRecordThatReachesOverTheEndsOfThePeriodCountsInProportion() {
        // Two hours, half an hour of them before the period, one hour after it.
        Consumption consumption =
                consumption(hours(1, 1.5), List.of(site("a", "1")), reading("a", FEED, "u", hours(0.5, 2.5), 1_000));
        assertThat(only(consumption).energy()).isEqualTo(new LedgerEnergy(250));
        assertThat(consumption.rows()).isEqualTo(1);
    }

    @Test
    void aRecordOverTheBoundaryOfTwoStaysIsSplitBetweenThem() {
        LedgerSite moved = new LedgerSite(
                "org",
                "a",
                "a",
                List.of(stay(Instant.EPOCH, Optional.of(hour(1.25)), "1.5"), stay(hour(1.25), Optional.empty(), "2")));
        Consumption consumption = consumption(hours(0, 2), List.of(moved), reading("a", IT, "m", hours(1, 2), 400));
        assertThat(consumption.stays())
                .extracting(ConsumedStay::energy)
                .containsExactly(new LedgerEnergy(150), new LedgerEnergy(600));
        assertThat(consumption.stays().get(1).interval()).isEqualTo(hours(1.25, 2));
        assertThat(hourly(consumption.stays().get(1))).containsExactly(600);
    }

    @Test
    void daysOfDaylightSavingHave25And23Hours() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        for (String day : List.of("2025-10-26", "2025-03-30")) {
            Instant start = LocalDate.parse(day).atStartOfDay(berlin).toInstant();
            Instant end = LocalDate.parse(day).plusDays(1).atStartOfDay(berlin).toInstant();
            Interval period = Interval.of(start, end);
            Interval year = Interval.of(Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"));
            // 1 MW through the year is 8,760 MWh.
            Consumption consumption =
                    consumption(period, List.of(site("a", "1")), reading("a", FEED, "u", year, 8_760 * MWH));
            long expected = day.equals("2025-10-26") ? 25 : 23;
            assertThat(only(consumption).energy()).isEqualTo(new LedgerEnergy(expected * MWH));
            assertThat(only(consumption).hourly().hours()).isEqualTo((int) expected);
        }
    }

    @Test
    void whatWasTakenBackDoesNotCount() {
        Given.Entry wrong = reading("a", FEED, "u", hours(0, 1), 900);
        Consumption consumption = consumption(
                hours(0, 1),
                List.of(site("a", "1")),
                wrong.reversed(),
                wrong.reversal(),
                reading("a", FEED, "u", hours(0, 1), 90));
        assertThat(only(consumption).energy()).isEqualTo(new LedgerEnergy(90));
        assertThat(consumption.findings()).isEmpty();
        assertThat(consumption.rows()).isEqualTo(3);
    }

    @Test
    void originsAreApartAndAddUpToTheEnergy() {
        Given.Entry calculated = Given.workload("a", "m", hours(1, 2), 1, 0);
        Consumption consumption =
                consumption(hours(0, 2), List.of(site("a", "1.5")), reading("a", IT, "m", hours(0, 1), 1), calculated);
        // 1.5 + 1.5 = 3; of two equal fractions the better origin is rounded up.
        assertThat(only(consumption).energy()).isEqualTo(new LedgerEnergy(3));
        assertThat(only(consumption).byOrigin())
                .containsEntry(EnergyOrigin.METERED, new LedgerEnergy(2))
                .containsEntry(EnergyOrigin.CALCULATED, new LedgerEnergy(1))
                .hasSize(2);
    }

    @Test
    void hoursWithoutARecordAreNotCovered() {
        Consumption consumption =
                consumption(hours(0, 4), List.of(site("a", "1")), reading("a", FEED, "u", hours(1, 3), 100));
        assertThat(only(consumption).coveredHours()).isEqualTo(2);
        assertThat(only(consumption).counted()).hasToString("-1U2-1");
        assertThat(CountedPoints.parse("-1U2-1")).hasToString("-1U2-1");
    }

    @Test
    void sitesThatWereNotAskedForDoNotCount() {
        Consumption consumption =
                consumption(hours(0, 1), List.of(site("a", "1")), reading("b", FEED, "u", hours(0, 1), 100));
        assertThat(only(consumption).energy()).isEqualTo(LedgerEnergy.ZERO);
    }
}
