package org.suandian.report.web.run;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suandian.failure.Quoted;
import org.suandian.platform.web.Malformed;
import org.suandian.platform.web.StrictTimes;
import org.suandian.series.Interval;

/** Reads the fiscal calendar of a request: time zone, first day, day after the last. */
final class PeriodFields {

    private static final int DATE_LENGTH = 10;
    private static final ZoneId UTC = ZoneId.of("UTC");

    private final RequestFields fields;

    PeriodFields(RequestFields fields) {
        this.fields = fields;
    }

    ZoneId timezone(@Nullable String name) {
        if (name == null) {
            return UTC;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            fields.refuse(
                    "timezone",
                    "The timezone (%s) must be one of the IANA database. Maybe Europe/Berlin or Asia/Shanghai."
                            .formatted(Quoted.of(name)));
            return UTC;
        }
    }

    Optional<Interval> period(@Nullable String from, @Nullable String to, ZoneId timezone) {
        Optional<Instant> start = moment("from", from, timezone);
        Optional<Instant> end = moment("to", to, timezone);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (!start.get().isBefore(end.get())) {
            fields.refuse(
                    "to",
                    "The period (to %s) must end after it begins. Maybe to is the last day, and not the day after it."
                            .formatted(to));
            return Optional.empty();
        }
        return Optional.of(Interval.of(start.get(), end.get()));
    }

    private Optional<Instant> moment(String property, @Nullable String text, ZoneId timezone) {
        if (text == null) {
            fields.refuse(property, "The property %s must be given.".formatted(property));
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.length() == DATE_LENGTH
                            ? StrictTimes.parseDate(text).atStartOfDay(timezone).toInstant()
                            : StrictTimes.parseInstant(text));
        } catch (Malformed e) {
            fields.refuse(
                    property,
                    "The property %s (%s) must %s, or a date such as 2025-01-01."
                            .formatted(property, Quoted.of(text), e.requirement()));
            return Optional.empty();
        }
    }

    /** Named after the year of its last day. */
    static String fiscalYear(Interval period, ZoneId timezone) {
        LocalDate last = period.end().minusNanos(1).atZone(timezone).toLocalDate();
        return "FY" + last.getYear();
    }
}
