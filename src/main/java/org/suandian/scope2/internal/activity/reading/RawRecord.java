package org.suandian.scope2.internal.activity.reading;

import java.util.Arrays;

/** One record as text. Used again for the next record: whoever keeps one keeps its texts. */
public final class RawRecord {

    private final boolean csv;
    private final String[] texts = new String[Field.values().length];
    private long row;
    private long line;

    /** @param csv whether messages shall name fields as CSV does */
    public RawRecord(boolean csv) {
        this.csv = csv;
        Arrays.fill(texts, "");
    }

    void begin(long newRow, long newLine) {
        row = newRow;
        line = newLine;
        Arrays.fill(texts, "");
    }

    void set(Field field, String text) {
        texts[field.ordinal()] = text;
    }

    /** Empty where the record does not have the field. */
    public String get(Field field) {
        return texts[field.ordinal()];
    }

    public boolean has(Field field) {
        return !get(field).isEmpty();
    }

    /** Counted from 1, without the header. */
    public long row() {
        return row;
    }

    /** Where it begins in the request's text, counted from 1. */
    public long line() {
        return line;
    }

    public String nameOf(Field field) {
        return csv ? field.csvName() : field.jsonName();
    }
}
