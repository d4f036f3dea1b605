package org.suandian.scope2.internal.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.scope2.internal.consumption.Given.consumption;
import static org.suandian.scope2.internal.consumption.Given.hours;
import static org.suandian.scope2.internal.consumption.Given.reading;
import static org.suandian.scope2.internal.consumption.Given.site;
import static org.suandian.scope2.internal.consumption.Given.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.suandian.scope2.accounting.WorkloadUse;
import org.suandian.scope2.activity.MeasurementPoint;

class WorkloadShareTest {

    private static final MeasurementPoint FEED = MeasurementPoint.UTILITY_FEED;

    private static List<Tuple> shares(Consumption consumption) {
        return consumption.workloads().stream()
                .map(each ->
                        Tuple.tuple(each.modelId().orElse("-"), each.energy().milliwattHours()))
                .toList();
    }

    @Test
    void aMetersReadingIsSharedOutByWhatWorkloadsUsedInThatHour() {
        Consumption consumption = consumption(
                hours(0, 2),
                List.of(site("a", "1.4")),
                reading("a", FEED, "u", hours(0, 2), 2_000),
                workload("a", "llama", hours(0, 1), 300, 10),
                workload("a", "qwen", hours(0, 1), 100, 10));
        // The first hour's 1,000 go 3 : 1, the second hour has no workload.
        assertThat(shares(consumption))
                .containsExactly(Tuple.tuple("llama", 750L), Tuple.tuple("qwen", 250L), Tuple.tuple("-", 1_000L));
    }

    @Test
    void sharesAddUpToTheConsumptionWhereTheyCannotBeDividedEvenly() {
        Consumption consumption = consumption(
                hours(0, 1),
                List.of(site("a", "1")),
                reading("a", FEED, "u", hours(0, 1), 100),
                workload("a", "x", hours(0, 1), 7, 0),
                workload("a", "y", hours(0, 1), 7, 0),
                workload("a", "z", hours(0, 1), 7, 0));
        assertThat(shares(consumption))
                .containsExactly(Tuple.tuple("x", 34L), Tuple.tuple("y", 33L), Tuple.tuple("z", 33L));
    }

    @Test
    void withoutAMeterWorkloadsAreTheConsumptionWithPue() {
        Consumption consumption = consumption(
                hours(0, 2),
                List.of(site("a", "1.5")),
                workload("a", "x", hours(0, 2), 101, 4),
                workload("a", "y", hours(0, 1), 100, 4));
        // 151.5 + 150 = 301.5, rounded half up.
        assertThat(consumption.stays().getFirst().energy().milliwattHours()).isEqualTo(302);
        assertThat(shares(consumption)).containsExactly(Tuple.tuple("x", 152L), Tuple.tuple("y", 150L));
    }

    @Test
    void workloadsStandForAMeterOnlyInHoursThatItHasNotRead() {
        Consumption consumption = consumption(
                hours(0, 2),
                List.of(site("a", "2")),
                reading("a", FEED, "u", hours(0, 1), 1_000),
                workload("a", "x", hours(0, 2), 200, 4));
        assertThat(Given.hourly(consumption.stays().getFirst())).containsExactly(1_000, 200);
        assertThat(shares(consumption)).containsExactly(Tuple.tuple("x", 1_200L));
    }

    @Test
    void whatWasUsedAtTheFeedAlreadyHasThePue() {
        Consumption consumption = consumption(
                hours(0, 1),
                List.of(site("a", "2")),
                reading("a", FEED, "u", hours(0, 1), 900),
                workload("a", "x", hours(0, 1), 100, 0),
                workload("a", "y", hours(0, 1), 100, 0).at(FEED));
        // 100 at the equipment are 200 at the feed: 2 : 1.
        assertThat(shares(consumption)).containsExactly(Tuple.tuple("x", 600L), Tuple.tuple("y", 300L));
    }

    @Test
    void aWorkloadWithAMeterOfItsOwnCountsOnce() {
        Consumption consumption = consumption(
                hours(0, 1),
                List.of(site("a", "1.5")),
                workload("a", "x", hours(0, 1), 100, 0).ofMeter("pool-1"),
                workload("a", "y", hours(0, 1), 300, 0).ofMeter("pool-2"));
        assertThat(consumption.stays().getFirst().energy().milliwattHours()).isEqualTo(600);
        assertThat(consumption.stays().getFirst().counted()).hasToString("I1");
        assertThat(shares(consumption)).containsExactly(Tuple.tuple("x", 150L), Tuple.tuple("y", 450L));
    }

    @Test
    void tokensOfARecordOverTheEndOfThePeriodCountInProportion() {
        Consumption consumption =
                consumption(hours(0, 1), List.of(site("a", "1")), workload("a", "x", hours(0, 4), 100, 40));
        WorkloadUse use = consumption.workloads().getFirst();
        assertThat(use.inputTokens()).isEqualTo(10);
        assertThat(use.outputTokens()).isEqualTo(20);
        assertThat(use.acceleratorMilliHours()).isEqualTo(250);
        assertThat(use.energy().milliwattHours()).isEqualTo(25);
    }

    @Test
    void aMeterWithoutAnyWorkloadIsNobodys() {
        Consumption consumption =
                consumption(hours(0, 1), List.of(site("a", "1")), reading("a", FEED, "u", hours(0, 1), 100));
        assertThat(shares(consumption)).containsExactly(Tuple.tuple("-", 100L));
    }

    @Test
    void sharesAreTheSameWhereTheHoursOfWorkloadsDoNotFitIntoMemory() {
        Random random = new Random(3);
        List<Given.Entry> entries = new ArrayList<>();
        entries.add(reading("a", FEED, "u", hours(0, 40), 987_654_321));
        for (int i = 0; i < 500; i++) {
            int from = random.nextInt(47);
            entries.add(workload("a", "m" + i % 7, hours(from, from + 1 + i % 3 / 2.0), random.nextInt(1, 9_999), 3));
        }
        Given.Entry[] all = entries.toArray(Given.Entry[]::new);
        // Spare memory is a quarter: 2,500 bytes hold the 48 hours of six workloads, and there are seven.
        Consumption reread = consumption(new CellBudget(10_000), hours(0, 48), List.of(site("a", "1.37")), all);
        Consumption kept = consumption(hours(0, 48), List.of(site("a", "1.37")), all);
        assertThat(reread).isEqualTo(kept);
        assertThat(kept.workloads().stream()
                        .mapToLong(use -> use.energy().milliwattHours())
                        .sum())
                .isEqualTo(kept.stays().getFirst().energy().milliwattHours());
    }
}
