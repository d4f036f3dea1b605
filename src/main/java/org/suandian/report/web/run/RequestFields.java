package org.suandian.report.web.run;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suandian.failure.Quoted;
import org.suandian.platform.web.CleanText;
import org.suandian.platform.web.Malformed;
import org.suandian.scope2.run.RunProblems;

/** Reads fields of a request; what is wrong with them is told with all other problems. */
final class RequestFields {

    private static final String CODE = "invalid-property";

    private final RunProblems problems;

    RequestFields(RunProblems problems) {
        this.problems = problems;
    }

    void refuse(String property, String message) {
        problems.add(CODE, property, message);
    }

    /** A text on one line; absent with a problem where it must be given. */
    Optional<String> text(String property, @Nullable String value, int longest, boolean required) {
        if (value == null) {
            if (required) {
                refuse(property, "The property %s must be given.".formatted(property));
            }
            return Optional.empty();
        }
        if (value.isBlank() || value.length() > longest || !isOneLine(value)) {
            refuse(
                    property,
                    "The property %s (%s) must have 1 to %d characters on one line."
                            .formatted(property, Quoted.of(value), longest));
            return Optional.empty();
        }
        return Optional.of(value.strip());
    }

    private static boolean isOneLine(String value) {
        try {
            CleanText.requireOneLine(value);
            return true;
        } catch (Malformed e) {
            return false;
        }
    }

    int whole(String property, @Nullable Integer value, int least, int most, int otherwise) {
        if (value == null) {
            return otherwise;
        }
        if (value < least || value > most) {
            refuse(property, "The property %s (%d) must be %d to %d.".formatted(property, value, least, most));
            return otherwise;
        }
        return value;
    }

    /** A number of at most 1e15 in magnitude. */
    Optional<BigDecimal> decimal(String property, @Nullable BigDecimal value, boolean mayBeNegative) {
        if (value == null) {
            refuse(property, "The property %s must be given.".formatted(property));
            return Optional.empty();
        }
        if (!mayBeNegative && value.signum() < 0
                || value.abs().compareTo(BigDecimal.TEN.pow(15)) > 0
                || value.scale() > 30) {
            refuse(
                    property,
                    "The property %s (%s) must be %s 1e15, with at most 30 decimals."
                            .formatted(property, value, mayBeNegative ? "within" : "0 to"));
            return Optional.empty();
        }
        return Optional.of(value);
    }
}
