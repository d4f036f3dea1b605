package org.suandian.ingest.csv.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates, months and local times of day. */
public final class CalendarText {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("(\\d{2}):([0-5]\\d)");
    private static final int DAY_MINUTES = 1_440;

    private CalendarText() {}

    public static LocalDate parseDate(String text) {
        TextProblem problem =
                new TextProblem("not-a-date", "must be a date YYYY-MM-DD", "day, month and year are in another order.");
        if (!DATE.matcher(text).matches()) {
            throw problem;
        }
        try {
            return plausible(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw problem;
        }
    }

    public static YearMonth parseMonth(String text) {
        TextProblem problem = new TextProblem("not-a-month", "must be a month YYYY-MM", "leave out the day.");
        if (!MONTH.matcher(text).matches()) {
            throw problem;
        }
        try {
            YearMonth month = YearMonth.parse(text);
            plausible(month.atDay(1));
            return month;
        } catch (DateTimeException e) {
            throw problem;
        }
    }

    /** Minutes since local midnight, 0 to 1,440. */
    public static int parseMinuteOfDay(String text) {
        Matcher matcher = TIME.matcher(text);
        int minutes = matcher.matches()
                ? Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2))
                : Integer.MAX_VALUE;
        if (minutes > DAY_MINUTES) {
            throw new TextProblem(
                    "not-a-time", "must be a local time HH:MM from 00:00 to 24:00", "write two digits for the hour.");
        }
        return minutes;
    }

    private static LocalDate plausible(LocalDate date) {
        if (date.getYear() < InstantText.FIRST_YEAR || date.getYear() > InstantText.LAST_YEAR) {
            throw new TextProblem(
                    "implausible-timestamp",
                    "must lie between the years " + InstantText.FIRST_YEAR + " and " + InstantText.LAST_YEAR,
                    "a digit of the year is wrong.");
        }
        return date;
    }
}
