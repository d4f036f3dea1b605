package org.suandian.report.internal.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of CSV whose rows name the columns that they fill; the others stay empty. UTF-8 without a byte order mark, CRLF. */
public final class CsvTable {

    private final CsvWriter csv;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private CsvTable(CsvWriter csv, List<String> header) {
        this.csv = csv;
        header.forEach(column -> columns.put(column, columns.size()));
        csv.writeRecord(header);
    }

    /** Writes the header. */
    public static CsvTable begin(OutputStream output, List<String> header) {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        return new CsvTable(csv, header);
    }

    /** A row that fills none of the columns yet. */
    public CsvRow row() {
        return new CsvRow(this);
    }

    int column(String name) {
        Integer column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("The column (%s) must be one of the table.".formatted(name));
        }
        return column;
    }

    String[] emptyCells() {
        String[] cells = new String[columns.size()];
        Arrays.fill(cells, "");
        return cells;
    }

    void write(String[] cells) {
        csv.writeRecord(cells);
    }

    /** Ends the table; the stream stays open. */
    public void end() throws IOException {
        csv.flush();
    }
}
