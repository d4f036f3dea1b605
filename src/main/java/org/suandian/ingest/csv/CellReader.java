package org.suandian.ingest.csv;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suandian.failure.NearMatches;
import org.suandian.ingest.csv.text.CalendarText;
import org.suandian.ingest.csv.text.DecimalText;
import org.suandian.ingest.csv.text.InstantText;
import org.suandian.ingest.csv.text.StrictUtf8Reader;
import org.suandian.ingest.csv.text.TextProblem;

/** Reads the cells of one column. A text like that of the row before is not read again. */
final class CellReader {

    static final int LONGEST_ID = 200;
    static final int LONGEST_TEXT = 8_000;

    /** Without the codes of metals, of funds and of no currency at all, which have no smallest unit. */
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:/+-]*");

    private final Column column;
    private final int position;
    private final ReferenceCheck references;
    private String lastText = "";
    private @Nullable Object lastValue;

    CellReader(Column column, int position, ReferenceCheck references) {
        this.column = column;
        this.position = position;
        this.references = references;
    }

    Column column() {
        return column;
    }

    /**
     * Puts the value of a cell into the row; leaves it absent for an empty cell of an optional column.
     *
     * @throws TextProblem if the text is not such a value
     */
    void read(char[] buffer, int from, int length, boolean mayHaveControls, CsvRow row) {
        int to = from + length;
        if (mayHaveControls) {
            checkControls(buffer, from, to);
        }
        if (length == 0) {
            if (column.required()) {
                throw new TextProblem("missing-value", "must have a value", "");
            }
            return;
        }
        switch (column.type()) {
            case DECIMAL -> row.set(position, plausible(DecimalText.parse(buffer, from, to)));
            case INTEGER -> row.set(position, plausible(whole(DecimalText.parse(buffer, from, to))));
            case INSTANT -> row.set(position, (double) InstantText.parseEpochSecond(buffer, from, to));
            default -> readText(buffer, from, length, row);
        }
    }

    /** A quote inside a text without quotes around it is not CSV, and may hide where a text ends. */
    void checkNoQuote(char[] buffer, int from, int length) {
        if (column.type() != CellType.TEXT && column.type() != CellType.LIST) {
            return;
        }
        for (int i = from; i < from + length; i++) {
            if (buffer[i] == '"') {
                throw new TextProblem(
                        "stray-quote", "must stand in quotes, with its own quotes doubled", "a quote is missing.");
            }
        }
    }

    private void readText(char[] buffer, int from, int length, CsvRow row) {
        Object value = lastValue;
        if (value == null || !isLast(buffer, from, length)) {
            if (length > LONGEST_TEXT) {
                throw new TextProblem(
                        "too-long", "must have at most " + LONGEST_TEXT + " characters", "a quote is missing.");
            }
            lastValue = null;
            lastText = new String(buffer, from, length);
            value = parse(lastText);
            lastValue = value;
        }
        if (value instanceof Number number) {
            row.set(position, number.doubleValue());
        } else {
            row.set(position, value);
        }
    }

    private boolean isLast(char[] buffer, int from, int length) {
        if (lastText.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (lastText.charAt(i) != buffer[from + i]) {
                return false;
            }
        }
        return true;
    }

    private Object parse(String text) {
        return switch (column.type()) {
            case ID -> references.check(column, id(text));
            case CODE -> code(text);
            case DATE -> CalendarText.parseDate(text);
            case MONTH -> CalendarText.parseMonth(text);
            case TIME -> CalendarText.parseMinuteOfDay(text);
            case BOOLEAN -> truth(text);
            case CURRENCY -> currency(text);
            case TIMEZONE -> timezone(text);
            case LIST -> list(text);
            default -> text(text);
        };
    }

    private static void checkControls(char[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            if (StrictUtf8Reader.isControl(buffer[i])) {
                throw new TextProblem(
                        "control-character",
                        "must not contain control characters",
                        "the file was damaged in transfer or is not text.");
            }
        }
    }

    private double plausible(double value) {
        if (column.limits().isPresent() && !column.limits().get().contain(value)) {
            Limits limits = column.limits().get();
            String unit = column.unit().isEmpty() ? "" : " " + column.unit();
            throw new TextProblem(
                    "implausible-value",
                    "must lie between %s and %s%s".formatted(plain(limits.minimum()), plain(limits.maximum()), unit),
                    limits.advice());
        }
        return value;
    }

    /** A limit as people write it. */
    static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static double whole(double value) {
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw new TextProblem("not-a-whole-number", "must be a whole number", "");
        }
        return value;
    }

    private static String text(String text) {
        if (text.isBlank()) {
            throw new TextProblem("missing-value", "must have a value", "the cell holds spaces only.");
        }
        return text;
    }

    private static String id(String text) {
        if (text.length() > LONGEST_ID || !ID.matcher(text).matches()) {
            throw new TextProblem(
                    "not-an-id",
                    "must consist of letters, digits and . _ : / + - and begin with a letter or digit",
                    text.isBlank() || !text.equals(text.strip()) ? "there are spaces around it." : "");
        }
        return text;
    }

    private String code(String text) {
        if (column.allowed().contains(text)) {
            return text;
        }
        List<String> near = NearMatches.listNearest(text, column.allowed());
        throw new TextProblem(
                "unknown-code",
                "must be one of " + String.join(", ", column.allowed()),
                near.isEmpty() ? "" : near.getFirst() + " is meant.");
    }

    private static Double truth(String text) {
        return switch (text) {
            case "true" -> 1.0;
            case "false" -> 0.0;
            default ->
                throw new TextProblem("not-a-boolean", "must be true or false", "write it in lower case letters.");
        };
    }

    private Currency currency(String text) {
        if (!CURRENCIES.contains(text)) {
            throw new TextProblem(
                    "unknown-currency",
                    "must be a currency code of ISO 4217 such as USD",
                    "RMB is CNY, and cents are none.");
        }
        return Currency.getInstance(references.check(column, text));
    }

    private static ZoneId timezone(String text) {
        boolean region = text.contains("/") || text.equals("UTC");
        if (region && ZoneId.getAvailableZoneIds().contains(text)) {
            return ZoneId.of(text);
        }
        throw new TextProblem(
                "unknown-timezone",
                "must be an IANA time zone such as Asia/Shanghai or Etc/GMT+5",
                "an abbreviation or a bare offset is given.");
    }

    private static List<String> list(String text) {
        List<String> items =
                Arrays.stream(text.split(";", -1)).map(String::strip).toList();
        if (items.stream().anyMatch(String::isEmpty)) {
            throw new TextProblem("not-a-list", "must be texts separated by single semicolons", "one is superfluous.");
        }
        return items;
    }
}
