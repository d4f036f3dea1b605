package org.suandian.grid;

import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import org.suandian.series.Interval;

/**
 * The period that a figure describes, from which its age follows.
 *
 * @param period {@code [start, end)}
 */
public record Vintage(Interval period) {

    public static Vintage ofYear(int year) {
        return new Vintage(Interval.of(startOf(year), startOf(year + 1)));
    }

    /** How long before the moment the described period ended; zero if it had not. */
    public Duration ageAt(Instant moment) {
        Duration age = Duration.between(period.end(), moment);
        return age.isNegative() ? Duration.ZERO : age;
    }

    private static Instant startOf(int year) {
        return Year.of(year).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
