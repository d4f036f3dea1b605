package org.suandian.scope2.internal.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.scope2.internal.consumption.Given.consumption;
import static org.suandian.scope2.internal.consumption.Given.hours;
import static org.suandian.scope2.internal.consumption.Given.reading;
import static org.suandian.scope2.internal.consumption.Given.site;
import static org.suandian.scope2.internal.consumption.Given.workload;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suandian.scope2.accounting.result.MeterFinding;
import org.suandian.scope2.accounting.result.MeterFinding.Kind;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.scope2.quantity.LedgerEnergy;

class FindingsTest {

    private static final MeasurementPoint FEED = MeasurementPoint.UTILITY_FEED;
    private static final MeasurementPoint UPS = MeasurementPoint.UPS;

    private static MeterFinding finding(Kind kind, String subject, double from, double to, long energy) {
        return new MeterFinding(kind, "a", subject, hours(from, to), new LedgerEnergy(energy));
    }

    @Test
    void aMeterThatCoversHalfThePeriodLeavesAGap() {
        Consumption consumption =
                consumption(hours(0, 4), List.of(site("a", "1")), reading("a", FEED, "u", hours(0, 2), 100));
        assertThat(consumption.findings()).containsExactly(finding(Kind.GAP, "a", 2, 4, 0));
    }

    @Test
    void aGapOfOneOfTwoMetersIsFound() {
        Consumption consumption = consumption(
                hours(0, 3),
                List.of(site("a", "1")),
                reading("a", FEED, "u1", hours(0, 3), 100),
                reading("a", FEED, "u2", hours(0, 1), 100),
                reading("a", FEED, "u2", hours(2, 3), 100));
        assertThat(consumption.findings()).containsExactly(finding(Kind.GAP, "u2", 1, 2, 0));
    }

    @Test
    void aQuarterOfAnHourThatWasNotReadIsAGapOfItsHour() {
        Consumption consumption = consumption(
                hours(0, 1),
                List.of(site("a", "1")),
                reading("a", FEED, "u", hours(0, 0.5), 1),
                reading("a", FEED, "u", hours(0.75, 1), 1));
        assertThat(consumption.findings()).containsExactly(finding(Kind.GAP, "u", 0, 1, 0));
    }

    @Test
    void quartersThatTouchAreNeitherGapNorOverlap() {
        Consumption consumption = consumption(
                hours(0, 1),
                List.of(site("a", "1")),
                reading("a", FEED, "u", hours(0, 0.25), 1),
                reading("a", FEED, "u", hours(0.25, 0.5), 1),
                reading("a", FEED, "u", hours(0.5, 0.75), 1),
                reading("a", FEED, "u", hours(0.75, 1), 1));
        assertThat(consumption.findings()).isEmpty();
    }

    @Test
    void twoReadingsForTheSameTimeOverlap() {
        Consumption consumption = consumption(
                hours(0, 3),
                List.of(site("a", "1")),
                reading("a", FEED, "u", hours(0, 3), 300),
                reading("a", FEED, "u", hours(1, 2), 70));
        assertThat(consumption.findings()).containsExactly(finding(Kind.OVERLAP, "u", 1, 2, 70));
        assertThat(consumption.stays().getFirst().energy()).isEqualTo(new LedgerEnergy(370));
    }

    @Test
    void aPointBehindAnotherIsToldWithTheEnergyThatWasLeftOut() {
        Consumption consumption = consumption(
                hours(0, 3),
                List.of(site("a", "1")),
                reading("a", FEED, "u", hours(1, 3), 300),
                reading("a", UPS, "s", hours(0, 3), 240));
        assertThat(consumption.findings()).containsExactly(finding(Kind.SECOND_POINT_IGNORED, "UPS", 1, 3, 160));
    }

    @Test
    void hoursInWhichWorkloadsStoodForAMeterAreTold() {
        Consumption consumption = consumption(
                hours(0, 2),
                List.of(site("a", "2")),
                reading("a", FEED, "u", hours(0, 1), 300),
                workload("a", "x", hours(1, 2), 50, 1));
        assertThat(consumption.findings()).containsExactly(finding(Kind.METER_MISSING, "a", 1, 2, 100));
    }

    @Test
    void aReadingAThousandTimesTheOthersIsImplausible() {
        List<Given.Entry> readings = new ArrayList<>();
        for (int hour = 0; hour < 24; hour++) {
            readings.add(reading("a", FEED, "u", hours(hour, hour + 1), hour == 7 ? 5_000_000 : 5_000 + hour));
        }
        Consumption consumption =
                consumption(hours(0, 24), List.of(site("a", "1")), readings.toArray(Given.Entry[]::new));
        assertThat(consumption.findings()).containsExactly(finding(Kind.IMPLAUSIBLE_POWER, "u", 7, 8, 5_000_000));
    }

    @Test
    void manySpansAreSummedUpInOne() {
        List<Given.Entry> readings = new ArrayList<>();
        for (int hour = 0; hour < 210; hour += 2) {
            readings.add(reading("a", FEED, "u", hours(hour, hour + 1), 1_000));
        }
        Consumption consumption =
                consumption(hours(0, 210), List.of(site("a", "1")), readings.toArray(Given.Entry[]::new));
        assertThat(consumption.findings()).hasSize(101);
        assertThat(consumption.findings().getLast()).isEqualTo(finding(Kind.GAP, "a (5 more spans)", 201, 210, 0));
    }
}
