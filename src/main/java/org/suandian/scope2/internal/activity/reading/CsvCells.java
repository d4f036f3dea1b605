package org.suandian.scope2.internal.activity.reading;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the fields that the parser passes over into a record. A text like that of the row before is not made again. */
final class CsvCells extends AbstractBaseCsvCallbackHandler<RawRecord> {

    private final RawRecord record;
    private final List<String> header = new ArrayList<>();
    private Field[] columns = new Field[0];
    private String[] last = new String[0];
    private boolean inHeader = true;
    private long rows;
    private int fields;
    private Optional<ActivityIssue> issue = Optional.empty();

    CsvCells(RawRecord record) {
        this.record = record;
    }

    List<String> header() {
        return header;
    }

    void startRows(List<Field> newColumns) {
        columns = newColumns.toArray(Field[]::new);
        last = new String[columns.length];
        java.util.Arrays.fill(last, "");
        inHeader = false;
    }

    long rows() {
        return rows;
    }

    /** What is wrong with the form of the last record. */
    Optional<ActivityIssue> findIssue() {
        return issue;
    }

    @Override
    protected void handleBegin(long line) {
        fields = 0;
        issue = Optional.empty();
        if (!inHeader) {
            record.begin(rows + 1, line);
        }
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        fields++;
        if (inHeader) {
            header.add(new String(buffer, offset, length));
        } else if (index < columns.length && length > 0) {
            String text = text(index, buffer, offset, length);
            record.set(columns[index], text);
            // A quote in a text without quotes around it is no CSV, and may hide where a text ends.
            if (!quoted && text.indexOf('"') >= 0) {
                issue = Optional.of(new ActivityIssue(
                        "malformed-csv",
                        record.row(),
                        record.line(),
                        Optional.of(columns[index].csvName()),
                        "The %s must stand in quotes, with its own quotes doubled. Maybe a quote is missing."
                                .formatted(columns[index].csvName())));
            }
        }
    }

    private String text(int index, char[] buffer, int offset, int length) {
        String before = last[index];
        if (before.length() == length) {
            int at = 0;
            while (at < length && before.charAt(at) == buffer[offset + at]) {
                at++;
            }
            if (at == length) {
                return before;
            }
        }
        String text = new String(buffer, offset, length);
        last[index] = text;
        return text;
    }

    @Override
    protected RawRecord buildRecord() {
        if (inHeader) {
            return record;
        }
        rows++; // here, as lines without anything on them are begun, too
        if (fields != columns.length) {
            issue = Optional.of(new ActivityIssue(
                    "ragged-row",
                    rows,
                    record.line(),
                    Optional.empty(),
                    "The record (%d fields) must have as many fields as the header (%d). Maybe a text with a comma needs quotes around it."
                            .formatted(fields, columns.length)));
        }
        return record;
    }
}
