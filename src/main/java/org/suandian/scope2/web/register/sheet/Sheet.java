package org.suandian.scope2.web.register.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A table as CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers. */
final class Sheet implements StreamingOutput {

    private static final String FORMULA = "=+-@\t\r";
    private static final String SEPARATOR = ";";

    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    Sheet(String... columns) {
        this.columns = List.of(columns);
    }

    /** @param cells texts, numbers, moments, collections of texts, or {@link Optional} of these */
    void add(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(text(cell));
        }
        if (row.size() != columns.size()) {
            throw new IllegalStateException(
                    "The row (%d cells) must fill the columns (%d).".formatted(row.size(), columns.size()));
        }
        rows.add(row);
    }

    private static String text(Object cell) {
        return switch (cell) {
            case Optional<?> optional -> optional.map(Sheet::text).orElse("");
            case BigDecimal number -> number.toPlainString();
            case Collection<?> texts ->
                neutral(String.join(
                        SEPARATOR, texts.stream().map(String::valueOf).toList()));
            case String text -> neutral(text);
            default -> cell.toString();
        };
    }

    private static String neutral(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void write(OutputStream output) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(output, StandardCharsets.UTF_8))) {
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
        }
    }
}
