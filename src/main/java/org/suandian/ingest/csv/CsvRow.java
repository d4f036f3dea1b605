package org.suandian.ingest.csv;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One record, each of its cells read and checked. The reader uses one row object for a whole file: take the values, not the
 * row.
 *
 * <p>The accessors throw {@link IllegalArgumentException} for a column that the schema does not have, and {@link
 * IllegalStateException} for the value of an empty cell; {@code find…} gives an empty result for the latter.
 */
public final class CsvRow {

    private final CsvSchema schema;
    private final String file;
    private final double[] numbers;
    private final @Nullable Object[] objects;
    private final boolean[] present;
    private long line;

    CsvRow(CsvSchema schema, String file) {
        this.schema = schema;
        this.file = file;
        int size = schema.columns().size();
        this.numbers = new double[size];
        this.objects = new Object[size];
        this.present = new boolean[size];
    }

    public CsvSchema schema() {
        return schema;
    }

    public String file() {
        return file;
    }

    /** The line on which the record starts, counted from 1. */
    public long line() {
        return line;
    }

    public boolean has(String column) {
        return present[schema.positionOf(column)];
    }

    public String text(String column) {
        return (String) object(column);
    }

    public Optional<String> findText(String column) {
        return has(column) ? Optional.of(text(column)) : Optional.empty();
    }

    /** The texts of a list; none where the cell is empty. */
    @SuppressWarnings("unchecked")
    public List<String> list(String column) {
        return has(column) ? (List<String>) object(column) : List.of();
    }

    public double decimal(String column) {
        return numbers[presentPosition(column)];
    }

    public OptionalDouble findDecimal(String column) {
        return has(column) ? OptionalDouble.of(decimal(column)) : OptionalDouble.empty();
    }

    public int integer(String column) {
        return (int) decimal(column);
    }

    public Optional<Integer> findInteger(String column) {
        return has(column) ? Optional.of(integer(column)) : Optional.empty();
    }

    /** A moment, in seconds since 1970-01-01T00:00Z. */
    public long epochSecond(String column) {
        return (long) decimal(column);
    }

    public Instant instant(String column) {
        return Instant.ofEpochSecond(epochSecond(column));
    }

    public LocalDate date(String column) {
        return (LocalDate) object(column);
    }

    public Optional<LocalDate> findDate(String column) {
        return has(column) ? Optional.of(date(column)) : Optional.empty();
    }

    public YearMonth month(String column) {
        return (YearMonth) object(column);
    }

    /** A local time, in minutes since midnight, 0 to 1,440. */
    public int minuteOfDay(String column) {
        return integer(column);
    }

    public boolean flag(String column) {
        return decimal(column) != 0;
    }

    public <E extends Enum<E>> E code(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    public Currency currency(String column) {
        return (Currency) object(column);
    }

    public ZoneId timezone(String column) {
        return (ZoneId) object(column);
    }

    /** A problem with one cell, to be thrown. The template's {@code {value}} is filled in with the cell. */
    public RowProblem problem(String code, String column, String template, String advice) {
        return RowProblem.of(
                this,
                code,
                Optional.of(column),
                template,
                Map.of("column", column, "value", valueText(column)),
                advice.isEmpty() ? Optional.empty() : Optional.of(advice));
    }

    /** A problem with the record as a whole, to be thrown. */
    public RowProblem problem(String code, String template, Map<String, String> arguments, String advice) {
        return RowProblem.of(
                this,
                code,
                Optional.empty(),
                template,
                arguments,
                advice.isEmpty() ? Optional.empty() : Optional.of(advice));
    }

    /** The value in one spelling, whatever the file's: equal values have equal texts. Empty for an empty cell. */
    public String valueText(String column) {
        int position = schema.positionOf(column);
        if (!present[position]) {
            return "";
        }
        Object object = objects[position];
        if (object != null) {
            return object.toString();
        }
        return switch (schema.columns().get(position).type()) {
            case DECIMAL -> Double.toString(numbers[position]);
            case INSTANT -> Instant.ofEpochSecond((long) numbers[position]).toString();
            default -> Long.toString((long) numbers[position]);
        };
    }

    void begin(long startingLine) {
        line = startingLine;
        Arrays.fill(present, false);
    }

    void set(int position, double number) {
        numbers[position] = number;
        objects[position] = null;
        present[position] = true;
    }

    void set(int position, Object object) {
        objects[position] = object;
        present[position] = true;
    }

    private Object object(String column) {
        Object object = objects[presentPosition(column)];
        if (object == null) {
            throw new IllegalStateException("The column (%s) must hold text.".formatted(column));
        }
        return object;
    }

    private int presentPosition(String column) {
        int position = schema.positionOf(column);
        if (!present[position]) {
            throw new IllegalStateException("The cell (%s) must have a value.".formatted(column));
        }
        return position;
    }
}
