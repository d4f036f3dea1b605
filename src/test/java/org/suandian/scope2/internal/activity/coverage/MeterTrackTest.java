package org.suandian.scope2.internal.activity.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.series.Interval;

class MeterTrackTest {

    private static Instant hour(int hour) {
        return Instant.parse("2026-03-29T00:00:00Z").plusSeconds(hour * 3_600L);
    }

    private static Interval hours(int from, int to) {
        return Interval.of(hour(from), hour(to));
    }

    private static MeterTrack track(Interval first, Optional<Instant> from) {
        return new MeterTrack("m", MeasurementPoint.PDU, first, from, 2);
    }

    @Test
    void readingsThatFollowEachOtherHaveNoGap() {
        MeterTrack track = track(hours(0, 1), Optional.empty());
        track.add(hours(1, 2));
        track.add(hours(2, 5));

        MeterCoverage coverage = track.end(Optional.empty());

        assertThat(coverage.gapCount()).isZero();
        assertThat(coverage.overlapCount()).isZero();
        assertThat(coverage.readings()).isEqualTo(3);
        assertThat(coverage.first()).isEqualTo(hour(0));
        assertThat(coverage.last()).isEqualTo(hour(5));
    }

    @Test
    void gapsAreCountedAndTheFirstListed() {
        MeterTrack track = track(hours(0, 1), Optional.empty());
        track.add(hours(3, 4));
        track.add(hours(5, 6));
        track.add(hours(10, 11));

        MeterCoverage coverage = track.end(Optional.empty());

        assertThat(coverage.gapCount()).isEqualTo(3);
        assertThat(coverage.gapSeconds()).isEqualTo(7 * 3_600);
        assertThat(coverage.gaps()).containsExactly(hours(1, 3), hours(4, 5));
    }

    @Test
    void aReadingWithinAnotherOverlapsItAsFarAsItGoes() {
        MeterTrack track = track(hours(0, 10), Optional.empty());
        track.add(hours(2, 3));
        track.add(hours(9, 12));

        MeterCoverage coverage = track.end(Optional.empty());

        assertThat(coverage.overlapCount()).isEqualTo(2);
        assertThat(coverage.overlaps()).containsExactly(hours(2, 3), hours(9, 10));
        assertThat(coverage.last()).isEqualTo(hour(12));
    }

    @Test
    void theEdgesOfAWindowCountWhereItIsAskedFor() {
        MeterTrack track = track(hours(2, 3), Optional.of(hour(0)));

        MeterCoverage coverage = track.end(Optional.of(hour(24)));

        assertThat(coverage.gaps()).containsExactly(hours(0, 2), hours(3, 24));
        assertThat(coverage.overlapCount()).isZero();
        assertThat(coverage.last()).isEqualTo(hour(3));
    }

    @Test
    void theMedianOfPowersIsThatOfTheNewest() {
        PowerSamples samples = new PowerSamples();
        for (int i = 1; i <= 9; i++) {
            samples.add(i);
        }
        assertThat(samples.median()).isEqualTo(5);
        for (int i = 0; i < 64; i++) {
            samples.add(1_000);
        }
        assertThat(samples.median()).isEqualTo(1_000);
        assertThat(samples.size()).isEqualTo(64);
    }
}
