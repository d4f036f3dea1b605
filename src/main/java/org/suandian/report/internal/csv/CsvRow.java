package org.suandian.report.internal.csv;

import java.math.BigDecimal;
import java.util.Optional;

/** A row of a table. Numbers are written as numbers, negative ones too; text that a spreadsheet would take for a formula is not. */
public final class CsvRow {

    /** What a formula begins with, also in full width, and white space that spreadsheets skip before it. */
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private static final char NEUTRAL = '\'';

    private final CsvTable table;
    private final String[] cells;

    CsvRow(CsvTable table) {
        this.table = table;
        this.cells = table.emptyCells();
    }

    /**
     * Text that anyone may have written. Where a spreadsheet might take it for a formula it is preceded by an apostrophe; so is text that
     * begins with one, so that a reader who takes one apostrophe away always has the original.
     */
    public CsvRow text(String column, String value) {
        cells[table.column(column)] = neutralised(value);
        return this;
    }

    public CsvRow text(String column, Optional<String> value) {
        value.ifPresent(present -> text(column, present));
        return this;
    }

    /** The name of a constant, a time or an id: text of our own. */
    public CsvRow code(String column, Object value) {
        cells[table.column(column)] = value.toString();
        return this;
    }

    public CsvRow number(String column, BigDecimal value) {
        cells[table.column(column)] = value.toPlainString();
        return this;
    }

    public CsvRow number(String column, Optional<BigDecimal> value) {
        value.ifPresent(present -> number(column, present));
        return this;
    }

    public CsvRow number(String column, long value) {
        cells[table.column(column)] = Long.toString(value);
        return this;
    }

    /** Ends the row. */
    public void write() {
        table.write(cells);
    }

    static String neutralised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String visible = text.stripLeading();
        boolean isDangerous = DANGEROUS.indexOf(text.charAt(0)) >= 0
                || (!visible.isEmpty() && DANGEROUS.indexOf(visible.charAt(0)) >= 0)
                || text.charAt(0) == NEUTRAL;
        return isDangerous ? NEUTRAL + text : text;
    }
}
