package org.suandian.scope2.web.register.body;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.suandian.scope2.ledger.EntryProblems;

/** The cells of a row. An empty cell is absent; a list has {@code ;} between its parts. */
public final class CsvFields extends Fields {

    private final Map<String, String> cells;

    /** @param cells by column */
    CsvFields(long line, Map<String, String> cells, EntryProblems problems) {
        super("line " + line, problems);
        this.cells = cells;
    }

    @Override
    public String nameOf(String field) {
        return columnOf(field);
    }

    /** The column of a field: {@code firstSerial} is {@code first_serial}. */
    static String columnOf(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    @Override
    Optional<String> given(String field, Kind kind) {
        return Optional.ofNullable(cells.get(columnOf(field))).filter(cell -> !cell.isEmpty());
    }

    @Override
    List<String> givenList(String field) {
        return given(field, Kind.TEXT)
                .map(cell -> Arrays.asList(cell.split(";", -1)))
                .orElse(List.of());
    }
}
