package org.suandian.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IntervalSeriesTest {

    private static final Instant START = Instant.parse("2025-09-30T20:00:00Z");

    private static Interval hour(int index) {
        return Interval.of(START.plus(Duration.ofHours(index)), START.plus(Duration.ofHours(index + 1)));
    }

    private static Interval quarter(int hour, int quarter) {
        Instant from = START.plus(Duration.ofHours(hour)).plus(Duration.ofMinutes(15L * quarter));
        return Interval.of(from, from.plus(Duration.ofMinutes(15)));
    }

    @Test
    void anEmptySeriesKnowsNothing() {
        IntervalSeries series = IntervalSeries.empty();
        assertThat(series.isEmpty()).isTrue();
        assertThat(series.size()).isZero();
        assertThat(series.extent()).isEmpty();
        assertThat(series.valueAt(START)).isEmpty();
        assertThat(series.meanOver(hour(0))).isEmpty();
    }

    @Test
    void aValueHoldsFromTheStartUpToButNotAtTheEnd() {
        IntervalSeries series = IntervalSeries.builder().add(hour(0), 7).build();
        assertThat(series.valueAt(START)).hasValue(7);
        assertThat(series.valueAt(START.plusSeconds(3_599))).hasValue(7);
        assertThat(series.valueAt(START.plusSeconds(3_600))).isEmpty();
        assertThat(series.valueAt(START.minusSeconds(1))).isEmpty();
    }

    @Test
    void aGapHasNoValueAndNoMean() {
        IntervalSeries series =
                IntervalSeries.builder().add(hour(0), 1).add(hour(2), 3).build();
        assertThat(series.valueAt(hour(1).start())).isEmpty();
        assertThat(series.meanOver(hour(1))).isEmpty();
        assertThat(series.meanOver(Interval.of(hour(0).start(), hour(2).end()))).isEmpty();
        assertThat(series.meanOver(hour(2))).hasValue(3);
        assertThat(series.extent()).contains(Interval.of(hour(0).start(), hour(2).end()));
        assertThat(series.intervalAt(1)).isEqualTo(hour(2));
        assertThat(series.valueAt(1)).isEqualTo(3);
    }

    @Test
    void anHourOfWhichAQuarterIsMissingHasNoMean() {
        IntervalSeries threeQuarters = IntervalSeries.builder()
                .add(quarter(0, 0), 1)
                .add(quarter(0, 1), 1)
                .add(quarter(0, 2), 1)
                .build();
        assertThat(threeQuarters.meanOver(hour(0))).isEmpty();
    }

    @Test
    void quarterHoursMayFollowHours() {
        IntervalSeries series = IntervalSeries.builder()
                .add(hour(0), 100)
                .add(quarter(1, 0), 10)
                .add(quarter(1, 1), 20)
                .add(quarter(1, 2), 30)
                .add(quarter(1, 3), 60)
                .build();
        assertThat(series.meanOver(hour(0))).hasValue(100);
        assertThat(series.meanOver(hour(1)).getAsDouble()).isCloseTo(30, within(1e-12));
        assertThat(series.meanOver(Interval.of(START, hour(1).end())).getAsDouble())
                .isCloseTo(65, within(1e-12));
    }

    @Test
    void aMeanWeightsByTimeWhereAnIntervalIsOnlyPartlyAskedFor() {
        IntervalSeries series =
                IntervalSeries.builder().add(hour(0), 40).add(hour(1), 80).build();
        Interval shifted = Interval.of(START.plus(Duration.ofMinutes(45)), START.plus(Duration.ofMinutes(105)));
        assertThat(series.meanOver(shifted).getAsDouble()).isCloseTo(70, within(1e-12));
    }

    @Test
    void aMeanEndsWhereTheSeriesEnds() {
        IntervalSeries series = IntervalSeries.builder().add(hour(0), 40).build();
        assertThat(series.meanOver(Interval.of(START, hour(1).end()))).isEmpty();
        assertThat(series.meanOver(Interval.of(START.minusSeconds(60), hour(0).end())))
                .isEmpty();
    }

    @Test
    void negativeValuesAndZeroAreValues() {
        IntervalSeries series =
                IntervalSeries.builder().add(hour(0), -40).add(hour(1), 0).build();
        assertThat(series.meanOver(hour(0))).hasValue(-40);
        assertThat(series.meanOver(hour(1))).hasValue(0);
    }

    @Test
    void whatIsNoNumberIsAGapAndNotAValue() {
        IntervalSeriesBuilder builder = IntervalSeries.builder();
        assertThatThrownBy(() -> builder.add(hour(0), Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe leave the gap open.");
        assertThatThrownBy(() -> builder.add(10, 10, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
