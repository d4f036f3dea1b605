package org.suandian.scope2.internal.activity.parsing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.suandian.failure.NearMatches;
import org.suandian.failure.Quoted;
import org.suandian.ingest.csv.text.InstantText;
import org.suandian.ingest.csv.text.TextProblem;
import org.suandian.scope2.internal.activity.reading.Field;
import org.suandian.scope2.internal.activity.reading.Issues;
import org.suandian.scope2.internal.activity.reading.RawRecord;

/** The values of one record's fields. What is wrong with a value is an issue, and the value is then absent. */
final class Cells {

    static final int LONGEST_TEXT = 200;

    private final RawRecord record;
    private final Issues issues;
    private final long issuesBefore;

    Cells(RawRecord record, Issues issues) {
        this.record = record;
        this.issues = issues;
        this.issuesBefore = issues.total();
    }

    /** Whether nothing was wrong with any value until now. */
    boolean sound() {
        return issues.total() == issuesBefore;
    }

    boolean has(Field field) {
        return record.has(field);
    }

    String nameOf(Field field) {
        return record.nameOf(field);
    }

    /** Adds an issue: {@code The <field> (<value>) <expectation>. Maybe <advice>}. */
    void refuse(String code, Field field, String expectation, String advice) {
        String value = record.has(field) ? " (" + Quoted.of(record.get(field)) + ")" : "";
        issues.add(
                code,
                record,
                field,
                "The %s%s %s.%s"
                        .formatted(
                                record.nameOf(field), value, expectation, advice.isEmpty() ? "" : " Maybe " + advice));
    }

    void missing(Field field, String why) {
        refuse("missing-value", field, "must be given" + why, "");
    }

    /** A text that must be there. */
    Optional<String> getText(Field field) {
        if (!record.has(field)) {
            missing(field, "");
            return Optional.empty();
        }
        return findText(field);
    }

    Optional<String> findText(Field field) {
        return read(field, text -> {
            if (text.length() > LONGEST_TEXT) {
                throw new TextProblem(
                        "too-long", "must have at most " + LONGEST_TEXT + " characters", "a quote is missing.");
            }
            requireClean(text);
            return text;
        });
    }

    Optional<Instant> getInstant(Field field) {
        if (!record.has(field)) {
            missing(field, "");
            return Optional.empty();
        }
        return findInstant(field);
    }

    Optional<Instant> findInstant(Field field) {
        return read(
                field,
                text -> Instant.ofEpochSecond(InstantText.parseEpochSecond(text.toCharArray(), 0, text.length())));
    }

    Optional<BigDecimal> findDecimal(Field field) {
        return read(field, Decimals::parse);
    }

    OptionalLong findWhole(Field field) {
        Optional<Long> value = read(field, Decimals::parseWhole);
        return value.isPresent() ? OptionalLong.of(value.get()) : OptionalLong.empty();
    }

    /** One of the names of an enum's constants. */
    <E extends Enum<E>> Optional<E> findChoice(Field field, Class<E> type) {
        return read(field, text -> {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(text)) {
                    return constant;
                }
            }
            List<String> names =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
            throw unknownCode(text, names);
        });
    }

    private <T> Optional<T> read(Field field, Function<String, T> reader) {
        if (!record.has(field)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(record.get(field)));
        } catch (TextProblem problem) {
            refuse(problem.code(), field, problem.expectation(), problem.advice());
            return Optional.empty();
        }
    }

    static TextProblem unknownCode(String text, List<String> allowed) {
        List<String> near = NearMatches.listNearest(text, allowed);
        return new TextProblem(
                "unknown-code",
                "must be one of " + String.join(", ", allowed),
                near.isEmpty() ? "" : near.getFirst() + " is meant.");
    }

    /** One line, without spaces around it, without what databases or other programs store as something else. */
    private static void requireClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c)) {
                throw new TextProblem("control-character", "must not contain control characters", "");
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    throw new TextProblem("malformed-text", "must not contain half a surrogate pair", "");
                }
                i++;
            }
        }
        if (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1))) {
            throw new TextProblem("spaces-around", "must not begin or end with spaces", "");
        }
    }
}
