package org.suandian.ingest.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One column of a dataset's format.
 *
 * @param name as in the header; a quantity ends in its unit
 * @param required whether each row must have a value
 * @param unit for documentation; empty where the column is not a quantity
 * @param limits of a number
 * @param allowed values of a {@link CellType#CODE}
 * @param references datasets of which one must know the identifier
 * @param description one sentence for documentation
 */
public record Column(
        String name,
        CellType type,
        boolean required,
        String unit,
        Optional<Limits> limits,
        List<String> allowed,
        List<String> references,
        String description) {

    /** A required column of the type. */
    public static Column of(String name, CellType type, String description) {
        return new Column(name, type, true, "", Optional.empty(), List.of(), List.of(), description);
    }

    public static Column text(String name, String description) {
        return of(name, CellType.TEXT, description);
    }

    public static Column id(String name, String description) {
        return of(name, CellType.ID, description);
    }

    /** An identifier that one of the datasets must know. */
    public static Column reference(String name, String description, String... datasets) {
        return new Column(name, CellType.ID, true, "", Optional.empty(), List.of(), List.of(datasets), description);
    }

    /** The currency of an amount: one that can be converted. */
    public static Column currency(String name, String description) {
        return new Column(
                name, CellType.CURRENCY, true, "", Optional.empty(), List.of(), List.of("fx-rates"), description);
    }

    public static Column decimal(String name, String unit, Limits limits, String description) {
        return new Column(name, CellType.DECIMAL, true, unit, Optional.of(limits), List.of(), List.of(), description);
    }

    public static Column integer(String name, String unit, Limits limits, String description) {
        return new Column(name, CellType.INTEGER, true, unit, Optional.of(limits), List.of(), List.of(), description);
    }

    /** One of the names of an enum's constants. */
    public static Column code(String name, Class<? extends Enum<?>> type, String description) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return code(name, names, description);
    }

    public static Column code(String name, List<String> allowed, String description) {
        return new Column(name, CellType.CODE, true, "", Optional.empty(), allowed, List.of(), description);
    }

    /** The same column, empty where a value is absent. */
    public Column optional() {
        return new Column(name, type, false, unit, limits, allowed, references, description);
    }
}
