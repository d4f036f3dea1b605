package org.suandian.faults.parsing;

import com.fasterxml.jackson.core.JacksonException;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.suandian.failure.SuandianException;

/**
 * What holds for each parser and any input: it reads it, or refuses it by a failure that is answered as a documented problem, and it
 * does the same each time. Any other exception, and two outcomes for one input, are findings.
 */
public final class Property {

    private Property() {}

    /** Reads the input once; what it gives must have a text that tells all of it. */
    public interface Reading<T> {
        T read() throws Exception;
    }

    /** Reads twice. What was read, empty where it was refused. */
    public static <T> Optional<T> holdsFor(Reading<T> reading) {
        Outcome<T> first = outcome(reading);
        Outcome<T> second = outcome(reading);
        if (!first.text().equals(second.text())) {
            throw new AssertionError("One input has two outcomes:%n%s%n%s".formatted(first.text(), second.text()));
        }
        return first.value();
    }

    /** Two values that must be the same, as one was written from the other. */
    public static void same(Object written, Object readAgain) {
        if (!Objects.equals(written, readAgain)) {
            throw new AssertionError("What was written reads differently:%n%s%n%s".formatted(written, readAgain));
        }
    }

    private record Outcome<T>(Optional<T> value, String text) {}

    private static <T> Outcome<T> outcome(Reading<T> reading) {
        try {
            T value = reading.read();
            return new Outcome<>(Optional.of(value), "read " + value);
        } catch (Exception failure) {
            return new Outcome<>(Optional.empty(), "refused: " + refusal(failure));
        }
    }

    /** As the service finds what to answer: a failure of its own may be the cause of another. */
    private static String refusal(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SuandianException known) {
                return known.code() + " " + known.getMessage() + " " + known.details();
            }
        }
        if (failure instanceof JacksonException json) {
            return json.getClass().getSimpleName() + " " + json.getOriginalMessage();
        }
        if (failure instanceof CharConversionException) {
            return failure.toString(); // bytes that are neither UTF-8 nor UTF-16 nor UTF-32: malformed-json
        }
        if (failure instanceof IOException || failure instanceof RuntimeException) {
            throw new AssertionError("A parser failed in a way that is no documented problem.", failure);
        }
        throw new AssertionError(failure);
    }
}
