package org.suandian.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.grid.Grids.hour;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suandian.series.Interval;

class NearestYearTest {

    private static Optional<Integer> nearest(int asked, Integer... years) {
        return NearestYear.of(List.of(years), year -> year, hour(asked + "-06-01T00:00:00Z"));
    }

    @Test
    void theNearestYearIsTaken() {
        assertThat(nearest(2024, 2020, 2023, 2026)).contains(2023);
        assertThat(nearest(2024, 2024, 2023)).contains(2024);
    }

    @Test
    void ofTwoYearsAsNearTheLaterIsTaken() {
        assertThat(nearest(2024, 2022, 2026)).contains(2026);
        assertThat(nearest(2024, 2026, 2022)).contains(2026);
    }

    @Test
    void aFigureReachesFiveYearsInBothDirectionsAndNoFurther() {
        assertThat(nearest(2024, 2019)).contains(2019);
        assertThat(nearest(2024, 2029)).contains(2029);
        assertThat(nearest(2024, 2018)).isEmpty();
        assertThat(nearest(2024, 2030)).isEmpty();
        assertThat(nearest(2024)).isEmpty();
    }

    @Test
    void theYearIsThatOfTheStartInUtc() {
        assertThat(NearestYear.yearOf(hour("2023-12-31T23:00:00Z"))).isEqualTo(2023);
        Interval turn = Interval.of(Instant.parse("2023-12-31T23:30:00Z"), Instant.parse("2024-01-01T00:30:00Z"));
        assertThat(NearestYear.yearOf(turn)).isEqualTo(2023);
    }

    @Test
    void ageIsCountedFromTheEndOfTheYearDescribed() {
        Vintage vintage = Vintage.ofYear(2023);
        assertThat(vintage.ageAt(Instant.parse("2024-01-31T00:00:00Z"))).isEqualTo(Duration.ofDays(30));
        assertThat(vintage.ageAt(Instant.parse("2023-06-01T00:00:00Z"))).isEqualTo(Duration.ZERO);
    }
}
