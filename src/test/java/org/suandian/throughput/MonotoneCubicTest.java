package org.suandian.throughput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MonotoneCubicTest {

    private static final double EXACT = 1e-12;

    @Test
    void betweenTwoPointsItIsALine() {
        MonotoneCubic line = new MonotoneCubic(new double[] {1, 3}, new double[] {10, 20});
        assertThat(line.at(1)).isCloseTo(10, within(EXACT));
        assertThat(line.at(1.5)).isCloseTo(12.5, within(EXACT));
        assertThat(line.at(3)).isCloseTo(20, within(EXACT));
    }

    /** Slopes 2.5, 4/3 and 1/2 by hand from the secants 2 and 1. */
    @Test
    void betweenThreePointsItFollowsTheWeightedHarmonicMeanOfTheSecants() {
        MonotoneCubic curve = new MonotoneCubic(new double[] {0, 1, 2}, new double[] {0, 2, 3});
        assertThat(curve.at(0.5)).isCloseTo(1 + (2.5 - 4.0 / 3) / 8, within(EXACT));
        assertThat(curve.at(1.5)).isCloseTo(2.5 + (4.0 / 3 - 0.5) / 8, within(EXACT));
    }

    /** Widths 1 and 2, secants 2 and 1: inner slope 9 / (5/2 + 4/1), end slope (4 x 2 - 1) / 3. */
    @Test
    void unevenSpacingWeightsTheSlopes() {
        MonotoneCubic curve = new MonotoneCubic(new double[] {0, 1, 3}, new double[] {0, 2, 4});
        double inner = 9 / (5 / 2.0 + 4 / 1.0);
        double first = 7 / 3.0;
        assertThat(curve.at(0.5)).isCloseTo(1 + (first - inner) / 8, within(EXACT));
        double last = (5 * 1 - 2 * 2) / 3.0;
        assertThat(curve.at(2)).isCloseTo(3 + 2 * (inner - last) / 8, within(EXACT));
    }

    @Test
    void atAPeakTheCurveIsFlat() {
        MonotoneCubic curve = new MonotoneCubic(new double[] {0, 1, 2}, new double[] {0, 1, 0});
        double top = curve.at(1);
        assertThat(curve.at(0.999)).isLessThanOrEqualTo(top);
        assertThat(curve.at(1.001)).isLessThanOrEqualTo(top);
        assertThat((top - curve.at(0.999)) / 0.001).isLessThan(0.01);
    }

    /** The one-sided slope would be 11 against a secant of 1 while the data turn: it is cut to three times the secant. */
    @Test
    void anEndSlopeIsCutWhereTheDataTurn() {
        MonotoneCubic curve = new MonotoneCubic(new double[] {0, 1, 2}, new double[] {0, 1, -18});
        assertThat(curve.at(0.5)).isCloseTo(0.5 + 3.0 / 8, within(EXACT));
    }

    @Test
    void anEndSlopeAgainstItsSecantIsZero() {
        MonotoneCubic curve = new MonotoneCubic(new double[] {0, 1, 2}, new double[] {0, 1, 10});
        double inner = 2.0 * 1 * 9 / 10;
        assertThat(curve.at(0.5)).isCloseTo(0.5 - inner / 8, within(EXACT));
    }

    @Test
    void equalNeighboursGiveALevelStretch() {
        MonotoneCubic curve = new MonotoneCubic(new double[] {0, 1, 2, 3}, new double[] {0, 1, 1, 2});
        assertThat(curve.at(1.3)).isCloseTo(1, within(EXACT));
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itPassesThroughEachPointAndNeverLeavesTheStretchBetweenTwo(long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(8);
        double[] xs = new double[n];
        double[] ys = new double[n];
        for (int i = 0; i < n; i++) {
            xs[i] = (i == 0 ? 0 : xs[i - 1]) + 0.01 + random.nextDouble() * 3;
            ys[i] = random.nextGaussian() * 5;
        }
        if (seed % 2 == 0) {
            Arrays.sort(ys);
        }
        MonotoneCubic curve = new MonotoneCubic(xs, ys);
        for (int i = 0; i < n; i++) {
            assertThat(curve.at(xs[i])).isCloseTo(ys[i], within(1e-9));
        }
        for (int i = 0; i < n - 1; i++) {
            double before = ys[i];
            for (int step = 1; step <= 20; step++) {
                double value = curve.at(xs[i] + (xs[i + 1] - xs[i]) * step / 20);
                assertThat(value).isBetween(Math.min(ys[i], ys[i + 1]) - 1e-9, Math.max(ys[i], ys[i + 1]) + 1e-9);
                double direction = Math.signum(ys[i + 1] - ys[i]);
                assertThat((value - before) * direction).isGreaterThanOrEqualTo(-1e-9);
                before = value;
            }
        }
    }
}
