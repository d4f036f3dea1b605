package org.suandian.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.NearMatches;
import org.suandian.failure.Quoted;

/**
 * The query of a request, read strictly: a misspelt, repeated, empty or malformed parameter is refused, never ignored,
 * as ignoring it would give the answer to another question.
 *
 * <p>Every getter throws {@link InvalidInputException} with the parameter's name, its value and what it must be. Only
 * the first problem of a request is reported. Asking for a name that was not allowed is a programming error ({@link
 * IllegalArgumentException}).
 */
public final class QueryParameters {

    private static final Pattern CURRENCY_CODE = Pattern.compile("[A-Za-z]{3}");
    /** A moment whose {@code +08:00} was not escaped: {@code +} means a space in a query, which no moment has. */
    private static final Pattern UNESCAPED_OFFSET = Pattern.compile("(.*:.*) ([0-9]{2}:[0-9]{2})");

    private final ParameterNames names;
    private final Map<String, List<String>> values;

    private QueryParameters(ParameterNames names, Map<String, List<String>> values) {
        this.names = names;
        this.values = values;
    }

    /**
     * Reads a query as it stands in the request line, after the question mark.
     *
     * @param rawQuery still percent-encoded; null where the request has none
     * @throws InvalidInputException {@code unknown-parameter}, {@code repeated-parameter} or {@code malformed-parameter}
     */
    public static QueryParameters parse(@Nullable String rawQuery, ParameterNames names) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (rawQuery != null && !rawQuery.isEmpty()) {
            for (String pair : rawQuery.split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = decode("name", equals < 0 ? pair : pair.substring(0, equals));
                requireKnown(name, names);
                String value = decode(name, equals < 0 ? "" : pair.substring(equals + 1));
                if (value.isBlank()) {
                    throw refused("malformed-parameter", name, value, "not be empty", Details.none());
                }
                List<String> known = values.computeIfAbsent(name, key -> new ArrayList<>(1));
                known.add(value);
                if (known.size() > 1 && !names.isList(name)) {
                    throw refused("repeated-parameter", name, value, "be given once only", Details.none());
                }
            }
        }
        return new QueryParameters(names, values);
    }

    /** All values of a parameter that may be repeated, in their order; empty where it is not given. */
    public List<String> listText(String name) {
        return List.copyOf(valuesOf(name));
    }

    public Optional<String> findText(String name) {
        return valuesOf(name).stream().findFirst();
    }

    /**
     * The value of a parameter that must be given.
     *
     * @throws InvalidInputException {@code missing-parameter}
     */
    public String getText(String name) {
        return findText(name)
                .orElseThrow(() -> new InvalidInputException(
                        "missing-parameter",
                        "The parameter " + name + " must be given.",
                        Details.of("parameter", name)));
    }

    /** One of the constants of an enum, by its exact name in any case. */
    public <E extends Enum<E>> Optional<E> findChoice(String name, Class<E> choices) {
        return findText(name)
                .map(value -> Arrays.stream(choices.getEnumConstants())
                        .filter(choice -> choice.name().equalsIgnoreCase(value))
                        .findFirst()
                        .orElseThrow(() -> notAllowed(name, value, choices)));
    }

    public OptionalDouble findDouble(String name, NumberRange range) {
        Optional<String> text = findText(name);
        return text.isPresent() ? OptionalDouble.of(doubleOf(name, text.get(), range)) : OptionalDouble.empty();
    }

    /** Numbers of a parameter that may be repeated, in their order; the placeholder stands for an empty place among them. */
    public List<OptionalDouble> listDoubles(String name, NumberRange range, String placeholder) {
        return valuesOf(name).stream()
                .map(text -> text.equalsIgnoreCase(placeholder)
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(doubleOf(name, text, range)))
                .toList();
    }

    /** A whole number between two ends, both allowed. */
    public OptionalInt findInt(String name, int least, int most) {
        Optional<String> text = findText(name);
        return text.isPresent() ? OptionalInt.of(intOf(name, text.get(), least, most)) : OptionalInt.empty();
    }

    public OptionalLong findLong(String name) {
        Optional<String> text = findText(name);
        return text.map(given -> OptionalLong.of(read(name, given, StrictNumbers::parseLong)))
                .orElse(OptionalLong.empty());
    }

    /** A moment with an offset; a {@code +} in it may stand unescaped. */
    public Optional<Instant> findInstant(String name) {
        return findText(name)
                .map(value -> read(
                        name,
                        value,
                        text -> StrictTimes.parseInstant(
                                UNESCAPED_OFFSET.matcher(text).replaceFirst("$1+$2"))));
    }

    public Optional<LocalDate> findDate(String name) {
        return findText(name).map(value -> read(name, value, StrictTimes::parseDate));
    }

    /** A currency of ISO 4217 by its code, in any case. */
    public Optional<Currency> findCurrency(String name) {
        return findText(name).map(value -> read(name, value, QueryParameters::currencyOf));
    }

    private List<String> valuesOf(String name) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("The parameter " + name + " must be among the allowed names.");
        }
        return values.getOrDefault(name, List.of());
    }

    private static double doubleOf(String name, String text, NumberRange range) {
        double value = read(name, text, StrictNumbers::parseDouble);
        if (!range.contains(value)) {
            String unit = range.unit().isEmpty() ? "" : " " + range.unit();
            throw refused(
                    "parameter-out-of-range",
                    name,
                    text + unit,
                    range.requirement(),
                    Details.of("minimum", range.least()).and("maximum", range.most()));
        }
        return value;
    }

    private static int intOf(String name, String text, int least, int most) {
        long value = read(name, text, StrictNumbers::parseLong);
        if (value < least || value > most) {
            throw refused(
                    "parameter-out-of-range",
                    name,
                    text,
                    "be between " + least + " and " + most,
                    Details.of("minimum", least).and("maximum", most));
        }
        return (int) value;
    }

    private static Currency currencyOf(String text) throws Malformed {
        if (CURRENCY_CODE.matcher(text).matches()) {
            try {
                Currency currency = Currency.getInstance(text.toUpperCase(Locale.ROOT));
                if (currency.getDefaultFractionDigits() >= 0) {
                    return currency;
                }
            } catch (IllegalArgumentException e) {
                throw new Malformed("be a currency code of ISO 4217, such as EUR", e);
            }
        }
        throw new Malformed("be a currency code of ISO 4217, such as EUR");
    }

    private static String decode(String name, String raw) {
        try {
            return CleanText.decodeQueryPart(raw);
        } catch (Malformed e) {
            throw refused("malformed-parameter", name, raw, e.requirement(), Details.none());
        }
    }

    private static <T> T read(String name, String value, Reader<T> reader) {
        try {
            return reader.read(value);
        } catch (Malformed e) {
            throw refused("malformed-parameter", name, value, e.requirement(), Details.none());
        }
    }

    private static void requireKnown(String name, ParameterNames names) {
        if (!names.contains(name)) {
            List<String> near = NearMatches.listNearest(name, names.listNames());
            String advice = near.isEmpty() ? "" : " Maybe " + String.join(" or ", near) + ".";
            String requirement = names.listNames().isEmpty()
                    ? "must not be given: this path has no parameters."
                    : "must be one of " + String.join(", ", names.listNames()) + "." + advice;
            throw new InvalidInputException(
                    "unknown-parameter",
                    "The parameter (" + Quoted.of(name) + ") " + requirement,
                    Details.of("parameter", name).and("nearMatches", near).and("allowed", names.listNames()));
        }
    }

    private static <E extends Enum<E>> InvalidInputException notAllowed(String name, String value, Class<E> choices) {
        List<String> allowed =
                Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList();
        return refused(
                "malformed-parameter",
                name,
                value,
                "be one of " + String.join(", ", allowed),
                Details.of("allowed", allowed));
    }

    private static InvalidInputException refused(
            String code, String name, String value, String requirement, Details more) {
        Details details = Details.of("parameter", name).and("value", Quoted.of(value));
        for (Map.Entry<String, Object> entry : more.asMap().entrySet()) {
            details = details.and(entry.getKey(), entry.getValue());
        }
        return new InvalidInputException(
                code, "The parameter " + name + " (" + Quoted.of(value) + ") must " + requirement + ".", details);
    }

    private interface Reader<T> {
        T read(String text) throws Malformed;
    }
}
