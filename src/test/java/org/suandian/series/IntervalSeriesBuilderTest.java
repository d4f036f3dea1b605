package org.suandian.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntervalSeriesBuilderTest {

    private static final int LENGTH = 60;

    @Test
    void aLaterValueReplacesAnEarlierOneOfTheSameTime() {
        IntervalSeries series =
                IntervalSeries.builder().add(0, 10, 1).add(0, 10, 2).build();
        assertThat(series.size()).isEqualTo(1);
        assertThat(series.valueAt(0)).isEqualTo(2);
    }

    @Test
    void aRevisionInTheMiddleSplitsWhatItRevises() {
        IntervalSeries series =
                IntervalSeries.builder().add(0, 30, 1).add(10, 20, 2).build();
        assertThat(series.size()).isEqualTo(3);
        assertThat(at(series, 9)).hasValue(1);
        assertThat(at(series, 10)).hasValue(2);
        assertThat(at(series, 19)).hasValue(2);
        assertThat(at(series, 20)).hasValue(1);
        assertThat(at(series, 30)).isEmpty();
    }

    @Test
    void valuesMayComeInAnyOrder() {
        IntervalSeries series = IntervalSeries.builder()
                .add(20, 30, 3)
                .add(0, 10, 1)
                .add(10, 20, 2)
                .build();
        assertThat(series.size()).isEqualTo(3);
        assertThat(series.valueAt(0)).isEqualTo(1);
        assertThat(series.valueAt(2)).isEqualTo(3);
    }

    @Test
    void aSeriesGrowsBeyondItsFirstCapacity() {
        IntervalSeriesBuilder builder = IntervalSeries.builder();
        for (int i = 0; i < 1_000; i++) {
            builder.add(i * 10L, i * 10L + 10, i);
        }
        IntervalSeries series = builder.build();
        assertThat(series.size()).isEqualTo(1_000);
        assertThat(at(series, 9_995)).hasValue(999);
        assertThat(at(series, 2_560)).hasValue(256);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Against an array that is simply painted over, second by second. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsLaidOverTheLastValueOfEachSecondHolds(long seed) {
        Random random = new Random(seed);
        double[] painted = new double[LENGTH];
        Arrays.fill(painted, Double.NaN);
        IntervalSeriesBuilder builder = IntervalSeries.builder();
        for (int value = 0; value < 12; value++) {
            int from = random.nextInt(LENGTH - 1);
            int to = from + 1 + random.nextInt(LENGTH - from - 1);
            builder.add(from, to, value);
            Arrays.fill(painted, from, to, value);
        }
        IntervalSeries series = builder.build();
        for (int second = 0; second < LENGTH; second++) {
            OptionalDouble expected =
                    Double.isNaN(painted[second]) ? OptionalDouble.empty() : OptionalDouble.of(painted[second]);
            assertThat(at(series, second)).isEqualTo(expected);
        }
        for (int i = 1; i < series.size(); i++) {
            assertThat(series.intervalAt(i).start())
                    .isAfterOrEqualTo(series.intervalAt(i - 1).end());
        }
    }

    private static OptionalDouble at(IntervalSeries series, long second) {
        return series.valueAt(Instant.ofEpochSecond(second));
    }
}
