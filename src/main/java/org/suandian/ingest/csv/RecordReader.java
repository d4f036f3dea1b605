package org.suandian.ingest.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.suandian.ingest.csv.text.TextProblem;

/** Turns the fields of a record into the cells of the row while the parser passes over them. */
final class RecordReader extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private final CsvRow row;
    private final List<CellReader> cellsBySchema = new ArrayList<>();
    private final List<ImportIssue> rowIssues = new ArrayList<>();
    private final BooleanSupplier controlsSeen;
    private final List<String> names = new ArrayList<>();
    private CellReader[] cells = new CellReader[0];
    private boolean inHeader = true;
    private int fields;

    RecordReader(CsvRow row, KnownIds known, BooleanSupplier controlsSeen) {
        this.row = row;
        this.controlsSeen = controlsSeen;
        ReferenceCheck references = new ReferenceCheck(known);
        List<Column> columns = row.schema().columns();
        for (int i = 0; i < columns.size(); i++) {
            cellsBySchema.add(new CellReader(columns.get(i), i, references));
        }
    }

    /** The fields of the header, after the first record. */
    List<String> names() {
        return names;
    }

    /** Reads the records that follow with the file's order of columns. */
    void startRows(int[] positions) {
        inHeader = false;
        cells = new CellReader[positions.length];
        for (int i = 0; i < positions.length; i++) {
            cells[i] = cellsBySchema.get(positions[i]);
        }
    }

    /** What is wrong with the last record. */
    List<ImportIssue> issues() {
        return rowIssues;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        row.begin(startingLineNumber);
        rowIssues.clear();
        fields = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        fields++;
        if (inHeader) {
            names.add(new String(buffer, offset, length));
        } else if (index < cells.length) {
            readCell(cells[index], buffer, offset, length, quoted);
        }
    }

    private void readCell(CellReader cell, char[] buffer, int offset, int length, boolean quoted) {
        try {
            if (!quoted) {
                cell.checkNoQuote(buffer, offset, length);
            }
            cell.read(buffer, offset, length, controlsSeen.getAsBoolean(), row);
        } catch (TextProblem problem) {
            String column = cell.column().name();
            rowIssues.add(new ImportIssue(
                    problem.code(),
                    "The {column} ({value}) " + problem.expectation() + ".",
                    Map.of("column", column, "value", new String(buffer, offset, Math.min(length, 200))),
                    row.file(),
                    row.line(),
                    Optional.of(column),
                    problem.advice().isEmpty() ? Optional.empty() : Optional.of(problem.advice())));
        }
    }

    @Override
    protected CsvRow buildRecord() {
        if (!inHeader && fields != cells.length) {
            rowIssues.clear();
            rowIssues.add(ragged());
        }
        return row;
    }

    private ImportIssue ragged() {
        return new ImportIssue(
                "ragged-row",
                "The record ({fields} fields) must have as many fields as the header ({columns}).",
                Map.of("fields", Integer.toString(fields), "columns", Integer.toString(cells.length)),
                row.file(),
                row.line(),
                Optional.empty(),
                Optional.of("a text with a comma needs quotes around it."));
    }
}
