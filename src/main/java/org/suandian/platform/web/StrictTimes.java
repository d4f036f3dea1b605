package org.suandian.platform.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * Reads moments and dates in ISO 8601, of the years 0001 to 9999. A moment needs an offset: without one it means
 * something else in every time zone.
 */
public final class StrictTimes {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final String TIME = "[Tt][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?";
    private static final Pattern NAIVE = Pattern.compile(DATE + TIME);
    private static final Pattern MOMENT = Pattern.compile(NAIVE + "(?:[Zz]|[+-][0-9]{2}:[0-9]{2})");
    private static final String EXAMPLE = "2026-11-23T08:00:00Z or 2026-11-23T16:00:00+08:00";

    private StrictTimes() {}

    /** A moment with its offset, e.g. {@code 2026-11-23T16:00:00+08:00}. */
    public static Instant parseInstant(String text) throws Malformed {
        if (NAIVE.matcher(text).matches()) {
            throw new Malformed("have an offset from UTC, such as Z or +08:00");
        }
        if (!MOMENT.matcher(text).matches()) {
            throw new Malformed("be a moment in ISO 8601 with an offset, such as " + EXAMPLE);
        }
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            requireYear(instant.atOffset(ZoneOffset.UTC).getYear());
            return instant;
        } catch (DateTimeException e) {
            throw new Malformed("be a moment that exists, such as " + EXAMPLE, e);
        }
    }

    /** A date, e.g. {@code 2026-11-23}. */
    public static LocalDate parseDate(String text) throws Malformed {
        if (!DATE.matcher(text).matches()) {
            throw new Malformed("be a date in ISO 8601, such as 2026-11-23");
        }
        try {
            LocalDate date = LocalDate.parse(text);
            requireYear(date.getYear());
            return date;
        } catch (DateTimeException e) {
            throw new Malformed("be a date that exists, such as 2026-11-23", e);
        }
    }

    private static void requireYear(int year) throws Malformed {
        if (year < 1 || year > 9999) {
            throw new Malformed("be of the years 0001 to 9999 (UTC)");
        }
    }
}
