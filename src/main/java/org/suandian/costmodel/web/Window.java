package org.suandian.costmodel.web;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.Quoted;
import org.suandian.platform.web.QueryParameters;

/**
 * A window of whole UTC hours {@code [start, start + hours)}.
 *
 * @param hours at least 1, at most a leap year
 */
record Window(Instant start, int hours) {

    static final int MOST_HOURS = 8_784;

    Instant end() {
        return start.plus(hours, ChronoUnit.HOURS);
    }

    /** From the parameters {@code from} and {@code to}, which must both be given. */
    static Window get(QueryParameters query) {
        return find(query)
                .orElseThrow(() -> new InvalidInputException(
                        "missing-parameter",
                        "The parameters from and to must be given. Maybe from=2024-01-01T00:00Z&to=2025-01-01T00:00Z.",
                        Details.of("parameter", "from")));
    }

    /** From the parameters {@code from} and {@code to}; empty if neither is given. */
    static Optional<Window> find(QueryParameters query) {
        Optional<Instant> from = query.findInstant("from");
        Optional<Instant> to = query.findInstant("to");
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (from.isEmpty() || to.isEmpty()) {
            String missing = from.isEmpty() ? "from" : "to";
            throw new InvalidInputException(
                    "missing-parameter",
                    "The parameter " + missing + " must be given: a window has two ends.",
                    Details.of("parameter", missing));
        }
        return Optional.of(of(wholeHour("from", from.get()), wholeHour("to", to.get())));
    }

    private static Window of(Instant from, Instant to) {
        long hours = Duration.between(from, to).toHours();
        if (hours < 1 || hours > MOST_HOURS) {
            throw new InvalidInputException(
                    "window-out-of-range",
                    "The window (%s to %s, %d hours) must have 1 to %d hours. Maybe ask for one year at a time."
                            .formatted(from, to, hours, MOST_HOURS),
                    Details.of("minimumHours", 1).and("maximumHours", MOST_HOURS));
        }
        return new Window(from, (int) hours);
    }

    private static Instant wholeHour(String name, Instant moment) {
        if (!moment.equals(moment.truncatedTo(ChronoUnit.HOURS))) {
            throw new InvalidInputException(
                    "malformed-parameter",
                    "The parameter %s (%s) must be a full UTC hour. Maybe %s."
                            .formatted(name, moment, moment.truncatedTo(ChronoUnit.HOURS)),
                    Details.of("parameter", name));
        }
        return moment;
    }

    /** The parameter {@code step} in hours: an ISO-8601 duration of whole hours that divides the window; an hour by default. */
    int stepHours(QueryParameters query) {
        Optional<String> text = query.findText("step");
        if (text.isEmpty()) {
            return 1;
        }
        long step = wholeHours(text.get());
        if (step < 1 || step > hours || hours % step != 0) {
            throw malformedStep(text.get());
        }
        return (int) step;
    }

    private long wholeHours(String text) {
        try {
            Duration step = Duration.parse(text);
            return step.equals(step.truncatedTo(ChronoUnit.HOURS)) ? step.toHours() : 0;
        } catch (DateTimeParseException | ArithmeticException e) {
            throw malformedStep(text);
        }
    }

    private InvalidInputException malformedStep(String text) {
        return new InvalidInputException(
                "malformed-parameter",
                "The parameter step (%s) must be an ISO-8601 duration of whole hours that divides the window of %d hours. Maybe PT1H or P1D."
                        .formatted(Quoted.of(text), hours),
                Details.of("parameter", "step"));
    }
}
