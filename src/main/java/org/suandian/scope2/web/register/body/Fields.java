package org.suandian.scope2.web.register.body;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.suandian.failure.Quoted;
import org.suandian.platform.web.CleanText;
import org.suandian.platform.web.Malformed;
import org.suandian.platform.web.StrictNumbers;
import org.suandian.platform.web.StrictTimes;
import org.suandian.scope2.ledger.EntryProblem;
import org.suandian.scope2.ledger.EntryProblems;

/**
 * The fields of something that is handed in, by their names in JSON. What is not there is absent; what cannot be read is a problem, and
 * absent too.
 */
public abstract class Fields {

    static final int LONGEST_ID = 100;
    static final int LONGEST_TEXT = 500;

    private final String path;
    private final EntryProblems problems;
    private final Set<String> wrong = new HashSet<>();
    /** A field may be read more than once. */
    private final Set<EntryProblem> told = new HashSet<>();

    private boolean isSound = true;

    Fields(String path, EntryProblems problems) {
        this.path = path;
        this.problems = problems;
    }

    /** Where it stands in the request. */
    public final String path() {
        return path;
    }

    /** Whether nothing was found to be wrong with it. */
    public boolean isSound() {
        return isSound;
    }

    /** How a field is called where it was handed in. */
    public abstract String nameOf(String field);

    /** The text of a field. */
    abstract Optional<String> given(String field, Kind kind) throws Malformed;

    /** The texts of a list; an empty one is as good as none. */
    abstract List<String> givenList(String field) throws Malformed;

    /** What kind of value JSON has to have. */
    enum Kind {
        TEXT,
        NUMBER,
        FLAG
    }

    /** Reads a text. */
    @FunctionalInterface
    interface Parser<T> {
        T parse(String text) throws Malformed;
    }

    public final Optional<String> id(String field) {
        return text(field, LONGEST_ID);
    }

    public final Optional<String> text(String field) {
        return text(field, LONGEST_TEXT);
    }

    private Optional<String> text(String field, int longest) {
        return parsed(field, Kind.TEXT, text -> plain(text, longest));
    }

    private static String plain(String text, int longest) throws Malformed {
        CleanText.requireOneLine(text);
        if (text.isBlank() || !text.equals(text.strip())) {
            throw new Malformed("not be blank, nor begin or end with a space");
        }
        if (text.length() > longest) {
            throw new Malformed("have at most " + longest + " characters");
        }
        return text;
    }

    /** Ids, each once. */
    public final List<String> ids(String field) {
        try {
            List<String> ids = new ArrayList<>();
            for (String text : givenList(field)) {
                ids.add(plain(text, LONGEST_ID));
            }
            return ids.stream().distinct().toList();
        } catch (Malformed e) {
            malformed(field, "", e);
            return List.of();
        }
    }

    public final Optional<BigDecimal> decimal(String field) {
        return parsed(field, Kind.NUMBER, StrictNumbers::parseDecimal);
    }

    public final Optional<Long> whole(String field) {
        return parsed(field, Kind.NUMBER, StrictNumbers::parseLong);
    }

    public final Optional<Boolean> flag(String field) {
        return parsed(field, Kind.FLAG, text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Malformed("be true or false");
        });
    }

    /** To the microsecond: what the ledger keeps. */
    public final Optional<Instant> instant(String field) {
        return parsed(field, Kind.TEXT, text -> StrictTimes.parseInstant(text).truncatedTo(ChronoUnit.MICROS));
    }

    public final Optional<LocalDate> date(String field) {
        return parsed(field, Kind.TEXT, StrictTimes::parseDate);
    }

    public final Optional<YearMonth> month(String field) {
        return parsed(field, Kind.TEXT, Fields::parseMonth);
    }

    private static YearMonth parseMonth(String text) throws Malformed {
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}")) {
                return YearMonth.parse(text);
            }
        } catch (DateTimeParseException e) {
            throw new Malformed("be a month that exists, such as 2025-09", e);
        }
        throw new Malformed("be a month, such as 2025-09");
    }

    public final <E extends Enum<E>> Optional<E> choice(String field, Class<E> choices) {
        return parsed(
                field,
                Kind.TEXT,
                text -> Arrays.stream(choices.getEnumConstants())
                        .filter(choice -> choice.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new Malformed("be one of "
                                + Arrays.stream(choices.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))));
    }

    private <T> Optional<T> parsed(String field, Kind kind, Parser<T> parser) {
        String text = "";
        try {
            Optional<String> given = given(field, kind);
            if (given.isEmpty()) {
                return Optional.empty();
            }
            text = given.get();
            return Optional.of(parser.parse(text));
        } catch (Malformed e) {
            malformed(field, text, e);
            return Optional.empty();
        }
    }

    private void malformed(String field, String text, Malformed failure) {
        String value = text.isEmpty() ? "" : " (" + Quoted.of(text) + ")";
        error("malformed-property", field, "The %s%s must %s.".formatted(nameOf(field), value, failure.requirement()));
    }

    /** The value, or the stand-in and a problem, unless there was one with the field before. */
    public final <T> T need(Optional<T> value, String field, T standIn) {
        if (value.isEmpty() && !wrong.contains(field)) {
            error("missing-property", field, "The %s must be given.".formatted(nameOf(field)));
        }
        return value.orElse(standIn);
    }

    public final void error(String code, String field, String message) {
        error(new EntryProblem(code, field, message));
    }

    /** Adds a problem whose path is the name of a field. */
    public final void error(EntryProblem problem) {
        isSound = false;
        wrong.add(problem.path());
        if (told.add(problem)) {
            problems.error(placed(problem));
        }
    }

    public final void warning(EntryProblem problem) {
        problems.warning(placed(problem));
    }

    private EntryProblem placed(EntryProblem problem) {
        return new EntryProblem(problem.code(), nameOf(problem.path()), problem.message()).within(path);
    }
}
