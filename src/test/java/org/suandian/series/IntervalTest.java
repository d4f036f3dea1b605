package org.suandian.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final Instant NINE = Instant.parse("2024-03-01T09:00:00Z");
    private static final Instant TEN = Instant.parse("2024-03-01T10:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2024-03-01T11:00:00Z");

    @Test
    void theStartBelongsToAnIntervalAndTheEndDoesNot() {
        Interval interval = Interval.of(NINE, TEN);
        assertThat(interval.contains(NINE)).isTrue();
        assertThat(interval.contains(TEN.minusNanos(1))).isTrue();
        assertThat(interval.contains(TEN)).isFalse();
        assertThat(interval.contains(NINE.minusNanos(1))).isFalse();
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(Interval.of(NINE, TEN).overlaps(Interval.of(TEN, ELEVEN))).isFalse();
        assertThat(Interval.of(TEN, ELEVEN).overlaps(Interval.of(NINE, TEN))).isFalse();
        assertThat(Interval.of(NINE, ELEVEN).overlaps(Interval.of(TEN, ELEVEN))).isTrue();
    }

    @Test
    void anIntervalOfNoLengthIsRefused() {
        assertThatThrownBy(() -> Interval.of(NINE, NINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must end after it starts");
        assertThatThrownBy(() -> Interval.of(TEN, NINE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHourOfAMomentContainsItAlsoBefore1970() {
        assertThat(Interval.hourOf(TEN)).isEqualTo(Interval.of(TEN, ELEVEN));
        assertThat(Interval.hourOf(TEN.minusNanos(1))).isEqualTo(Interval.of(NINE, TEN));
        Instant old = Instant.parse("1969-12-31T23:30:00Z");
        assertThat(Interval.hourOf(old).contains(old)).isTrue();
        assertThat(Interval.hourOf(old).duration()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void intervalsAreOrderedByStartAndThenByEnd() {
        assertThat(Interval.of(NINE, TEN)).isLessThan(Interval.of(TEN, ELEVEN));
        assertThat(Interval.of(NINE, TEN)).isLessThan(Interval.of(NINE, ELEVEN));
        assertThat(Interval.of(NINE, ELEVEN)).isEqualByComparingTo(Interval.of(NINE, ELEVEN));
    }
}
