package org.suandian.ingest.csv.text;

import java.time.LocalDate;

/** Reads moments {@code YYYY-MM-DDTHH:MM[:SS[.000]]} with {@code Z} or an offset {@code ±HH:MM}, to the second. */
public final class InstantText {

    /** Years that data may be of; beyond them a digit is wrong. */
    public static final int FIRST_YEAR = 1990;

    public static final int LAST_YEAR = 2100;

    private static final String NOT_A_MOMENT = "not-a-timestamp";
    private static final String EXPECTATION = "must be a moment such as 2024-05-01T00:00Z";
    private static final int MAX_OFFSET_HOURS = 18;
    private static final int SECONDS_PER_DAY = 86_400;

    private final char[] text;
    private final int to;
    private int at;

    private InstantText(char[] text, int from, int to) {
        this.text = text;
        this.at = from;
        this.to = to;
    }

    /**
     * Seconds since 1970-01-01T00:00Z.
     *
     * @throws TextProblem if it is not such a moment, has no offset, or does not fall on a whole second
     */
    public static long parseEpochSecond(char[] text, int from, int to) {
        return new InstantText(text, from, to).parse();
    }

    private long parse() {
        int year = digits(4);
        expect('-');
        int month = digits(2);
        expect('-');
        int day = digits(2);
        expectT();
        int hour = digits(2);
        expect(':');
        int minute = digits(2);
        int second = 0;
        if (at < to && text[at] == ':') {
            at++;
            second = digits(2);
            skipZeroFraction();
        }
        int offset = offsetSeconds();
        if (at != to || hour > 23 || minute > 59 || second > 59) {
            throw notAMoment(hour == 24 ? "write 24:00 as 00:00 of the next day." : "");
        }
        return epochDay(year, month, day) * SECONDS_PER_DAY + hour * 3_600L + minute * 60L + second - offset;
    }

    private static long epochDay(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new TextProblem(
                    "implausible-timestamp",
                    "must lie between the years " + FIRST_YEAR + " and " + LAST_YEAR,
                    "a digit of the year is wrong.");
        }
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            throw notAMoment("day and month are exchanged.");
        }
        if (day > 28 && day > LocalDate.of(year, month, 1).lengthOfMonth()) {
            throw notAMoment("the month has fewer days.");
        }
        return daysFromCivil(year, month, day);
    }

    // Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil, for years after 0.
    private static long daysFromCivil(int year, int month, int day) {
        int y = month <= 2 ? year - 1 : year;
        int era = y / 400;
        int yearOfEra = y - era * 400;
        int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146_097L + dayOfEra - 719_468;
    }

    private int offsetSeconds() {
        if (at == to) {
            throw new TextProblem(
                    "naive-timestamp",
                    "must end in Z or an offset",
                    "add Z if the times are UTC, or the offset of the clock they were read from, such as +08:00.");
        }
        char sign = text[at++];
        if (sign == 'Z') {
            return 0;
        }
        if (sign != '+' && sign != '-') {
            throw notAMoment("");
        }
        int hours = digits(2);
        if (at < to && text[at] == ':') {
            at++;
        }
        int minutes = digits(2);
        if (hours > MAX_OFFSET_HOURS || minutes > 59) {
            throw notAMoment("the offset is wrong.");
        }
        int seconds = hours * 3_600 + minutes * 60;
        return sign == '-' ? -seconds : seconds;
    }

    private void skipZeroFraction() {
        if (at == to || text[at] != '.') {
            return;
        }
        at++;
        while (at < to && text[at] >= '0' && text[at] <= '9') {
            if (text[at++] != '0') {
                throw new TextProblem(
                        "not-a-whole-second", "must fall on a whole second", "the clock of the source drifts.");
            }
        }
    }

    private void expectT() {
        if (at == to) {
            throw notAMoment("add the time of day and an offset.");
        }
        if (text[at] != 'T') {
            throw notAMoment(text[at] == ' ' ? "put a T between date and time." : "");
        }
        at++;
    }

    private void expect(char c) {
        if (at == to || text[at] != c) {
            throw notAMoment("");
        }
        at++;
    }

    private int digits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            if (at == to || text[at] < '0' || text[at] > '9') {
                throw notAMoment("");
            }
            value = value * 10 + (text[at++] - '0');
        }
        return value;
    }

    private static TextProblem notAMoment(String advice) {
        return new TextProblem(NOT_A_MOMENT, EXPECTATION, advice);
    }
}
