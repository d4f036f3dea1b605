package org.suandian.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suandian.units.Range;

class TypicalProfileTest {

    private static double at(String clock, String moment) {
        return Grids.profile(2024, ZoneId.of(clock)).at(Instant.parse(moment)).central();
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, 2026-01-01T00:00:00Z, 100",
        "UTC, 2026-12-31T23:59:59Z, 1223",
        "Asia/Kolkata, 2026-03-31T18:29:00Z, 323",
        "Asia/Kolkata, 2026-03-31T18:30:00Z, 400",
        "Asia/Kathmandu, 2026-03-31T18:14:00Z, 323",
        "Asia/Kathmandu, 2026-03-31T18:15:00Z, 400"
    })
    void theCellIsThatOfTheMarketsMonthAndHour(String clock, String moment, double expected) {
        assertThat(at(clock, moment)).isEqualTo(expected);
    }

    /** Ontario's market keeps Eastern Standard Time all year; a Toronto clock would be an hour ahead in July. */
    @Test
    void aMarketWithoutDaylightSavingIsReadOnItsFixedOffset() {
        String july = "2026-07-01T16:00:00Z";
        assertThat(at("Etc/GMT+5", july)).isEqualTo(711);
        assertThat(at("America/Toronto", july)).isEqualTo(712);
        assertThat(at("Etc/GMT-10", july)).isEqualTo(802 - 100);
    }

    @Test
    void theHourThatTheClockSkipsIsNeverAsked() {
        assertThat(at("Europe/Berlin", "2026-03-29T00:30:00Z")).isEqualTo(301);
        assertThat(at("Europe/Berlin", "2026-03-29T01:30:00Z")).isEqualTo(303);
    }

    @Test
    void theHourThatTheClockRepeatsIsAskedTwice() {
        assertThat(at("Europe/Berlin", "2026-10-25T00:30:00Z")).isEqualTo(1_002);
        assertThat(at("Europe/Berlin", "2026-10-25T01:30:00Z")).isEqualTo(1_002);
    }

    @Test
    void theMeanOfASkewedMonthStretchesTheRange() {
        assertThat(TypicalProfile.cell(50, 10, 40)).isEqualTo(Range.of(10, 50, 50));
        assertThat(TypicalProfile.cell(5, 10, 40)).isEqualTo(Range.of(5, 5, 40));
        assertThat(TypicalProfile.cell(20, 10, 40)).isEqualTo(Range.of(10, 20, 40));
    }

    @Test
    void aProfileHasTwelveMonthsOfTwentyFourHours() {
        assertThatThrownBy(() -> new TypicalProfile(2024, ZoneOffset.UTC, "s", new Range[287]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The profile (287 cells) must have 12 months of 24 hours.");
        assertThat(Grids.profile(2024, ZoneOffset.UTC).year()).isEqualTo(2024);
        assertThat(Grids.profile(2024, ZoneOffset.UTC).sourceId()).isEqualTo("profile-2024");
    }
}
