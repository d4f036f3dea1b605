package org.suandian.throughput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.failure.UnanswerableException;
import org.suandian.units.Power;
import org.suandian.units.Range;

class OperatingCurveTest {

    private static final ThroughputProfile MEASURED = Profiles.profile("curve")
            .point(1, 100, 100, 300)
            .point(4, 80, 300, 400)
            .point(16, 50, 700, 600)
            .point(64, 20, 1_200, 700)
            .build();

    private static OperatingCurve along(LoadAxis axis) {
        return OperatingCurve.of(MEASURED, axis);
    }

    @Test
    void aMeasuredPointIsTakenAsItIs() {
        PointEstimate point = along(LoadAxis.CONCURRENCY).at(16);
        assertThat(point.interpolated()).isFalse();
        assertThat(point.perAccelerator().tokensPerSecond()).isEqualTo(700);
        assertThat(point.power()).contains(Power.ofWatts(600));
        assertThat(point.interactivity()).hasValue(50);
        assertThat(point.points()).containsExactly(MEASURED.points().get(2));
    }

    @Test
    void betweenTwoPointsOfAPairTheLogarithmsAreProportional() {
        ThroughputProfile pair = Profiles.profile("pair")
                .point(10, 50, 500, 400)
                .point(40, 25, 1_000, 900)
                .build();
        PointEstimate point = OperatingCurve.of(pair, LoadAxis.CONCURRENCY).at(20);
        assertThat(point.perAccelerator().tokensPerSecond()).isCloseTo(500 * Math.sqrt(2), within(1e-9));
        assertThat(point.power().orElseThrow().watts()).isCloseTo(600, within(1e-9));
        assertThat(point.interactivity().getAsDouble()).isCloseTo(25 * Math.sqrt(2), within(1e-9));
        assertThat(point.concurrency()).hasValue(20);
        assertThat(point.interpolated()).isTrue();
        assertThat(point.points()).containsExactlyElementsOf(pair.points());
    }

    @Test
    void theNeighboursThatSetTheSlopesAreNamed() {
        assertThat(along(LoadAxis.CONCURRENCY).at(2).points())
                .containsExactlyElementsOf(MEASURED.points().subList(0, 3));
        assertThat(along(LoadAxis.CONCURRENCY).at(8).points()).containsExactlyElementsOf(MEASURED.points());
        assertThat(along(LoadAxis.CONCURRENCY).at(32).points())
                .containsExactlyElementsOf(MEASURED.points().subList(1, 4));
    }

    @Test
    void alongInteractivityThePointsAreReadInItsOrder() {
        PointEstimate point = along(LoadAxis.INTERACTIVITY).at(60);
        assertThat(point.perAccelerator().tokensPerSecond()).isBetween(300.0, 700.0);
        assertThat(point.concurrency().getAsDouble()).isBetween(4.0, 16.0);
        assertThat(along(LoadAxis.INTERACTIVITY).range()).contains(Range.of(20, 20, 100));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.999, 64.001, 0, -1, 1e9})
    void beyondTheMeasuredRangeNothingIsExtrapolated(double concurrency) {
        OperatingCurve curve = along(LoadAxis.CONCURRENCY);
        assertThat(curve.covers(concurrency)).isFalse();
        assertThatExceptionOfType(UnanswerableException.class)
                .isThrownBy(() -> curve.at(concurrency))
                .satisfies(e -> assertThat(e.code()).isEqualTo("operating-point-out-of-range"))
                .satisfies(e -> assertThat(e.details())
                        .containsEntry("measuredFrom", 1.0)
                        .containsEntry("measuredTo", 64.0)
                        .containsEntry("axis", "concurrency")
                        .containsEntry("profile", "curve"));
    }

    @Test
    void theEndsOfTheRangeAreInIt() {
        assertThat(along(LoadAxis.CONCURRENCY).covers(1)).isTrue();
        assertThat(along(LoadAxis.CONCURRENCY).covers(64)).isTrue();
    }

    @Test
    void aSinglePointAnswersForItselfAlone() {
        OperatingCurve curve = OperatingCurve.of(
                Profiles.profile("single").point(8, 40, 400, 500).build(), LoadAxis.CONCURRENCY);
        assertThat(curve.at(8).perAccelerator().tokensPerSecond()).isEqualTo(400);
        assertThat(curve.covers(8.1)).isFalse();
    }

    @Test
    void anAxisThatWasNotMeasuredIsSaidToBeSo() {
        ThroughputProfile profile = Profiles.profile("no-axis")
                .pointWithoutInteractivity(8, 400, 500)
                .build();
        OperatingCurve curve = OperatingCurve.of(profile, LoadAxis.INTERACTIVITY);
        assertThat(curve.range()).isEmpty();
        assertThatExceptionOfType(UnanswerableException.class)
                .isThrownBy(() -> curve.at(20))
                .satisfies(e -> assertThat(e.code()).isEqualTo("operating-axis-not-measured"));
    }

    @Test
    void whereOnePointLacksPowerOrInteractivityTheInterpolatedPointLacksItToo() {
        ThroughputProfile profile = Profiles.profile("partly")
                .boundary(EnergyBoundary.NONE)
                .point(1, 100, 100, 0)
                .pointWithoutInteractivity(4, 300, 0)
                .build();
        PointEstimate point = OperatingCurve.of(profile, LoadAxis.CONCURRENCY).at(2);
        assertThat(point.power()).isEmpty();
        assertThat(point.interactivity()).isEmpty();
        assertThat(point.concurrency()).hasValue(2);
    }

    @Test
    void ofTwoPointsAtOneCoordinateTheFasterCounts() {
        ThroughputProfile twice = Profiles.profile("twice")
                .point(1, 100, 100, 300)
                .point(8, 50, 400, 500)
                .point(16, 50, 500, 550)
                .point(32, 20, 900, 600)
                .build();
        OperatingCurve curve = OperatingCurve.of(twice, LoadAxis.INTERACTIVITY);
        assertThat(curve.at(50).perAccelerator().tokensPerSecond()).isEqualTo(500);
        assertThat(curve.at(60).perAccelerator().tokensPerSecond()).isBetween(100.0, 500.0);
    }

    static DoubleStream concurrencies() {
        return DoubleStream.iterate(1, value -> value <= 64, value -> value * 1.07);
    }

    @ParameterizedTest
    @MethodSource("concurrencies")
    void throughputRisesWithConcurrencyBetweenRisingPoints(double concurrency) {
        OperatingCurve curve = along(LoadAxis.CONCURRENCY);
        double here = curve.at(concurrency).perAccelerator().tokensPerSecond();
        double next =
                curve.at(Math.min(64, concurrency * 1.07)).perAccelerator().tokensPerSecond();
        assertThat(next).isGreaterThanOrEqualTo(here);
    }

    @Test
    void theDefaultPointIsTheFastestThatIsStillComfortableToRead() {
        assertThat(OperatingCurve.defaultPoint(MEASURED).concurrency()).hasValue(64);
        ThroughputProfile tooSlow = Profiles.profile("slow-end")
                .point(16, 50, 700, 600)
                .point(64, 19.9, 1_200, 700)
                .build();
        assertThat(OperatingCurve.defaultPoint(tooSlow).concurrency()).hasValue(16);
    }

    @Test
    void whereNoPointIsComfortableTheFastestIsTheDefault() {
        ThroughputProfile slow = Profiles.profile("slow")
                .point(16, 15, 700, 600)
                .point(64, 5, 1_200, 700)
                .build();
        assertThat(OperatingCurve.defaultPoint(slow).concurrency()).hasValue(64);
    }

    @Test
    void anAxisIsNamedWithItsUnit() {
        assertThat(LoadAxis.CONCURRENCY.parameterName()).isEqualTo("concurrency");
        assertThat(LoadAxis.CONCURRENCY.unit()).isEqualTo("requests");
        assertThat(LoadAxis.INTERACTIVITY.unit()).isEqualTo("tokens/s/user");
    }
}
