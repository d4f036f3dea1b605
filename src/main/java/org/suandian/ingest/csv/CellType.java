package org.suandian.ingest.csv;

/** How the text of a cell is read. */
public enum CellType {
    /** Any text without control characters. */
    TEXT("text"),
    /** Letters, digits and {@code . _ : / + -}, beginning with a letter or digit. */
    ID("identifier"),
    /** A decimal number with a point, such as {@code -12.5} or {@code 1.2e-3}. */
    DECIMAL("decimal number"),
    /** A whole number. */
    INTEGER("whole number"),
    /** An ISO 8601 moment with Z or an offset, on a whole second. */
    INSTANT("moment with Z or offset"),
    /** {@code YYYY-MM-DD}. */
    DATE("date YYYY-MM-DD"),
    /** {@code YYYY-MM}. */
    MONTH("month YYYY-MM"),
    /** A local time {@code HH:MM}, from 00:00 to 24:00. */
    TIME("local time HH:MM"),
    /** {@code true} or {@code false}. */
    BOOLEAN("true or false"),
    /** One of the column's allowed values. */
    CODE("one of a list"),
    /** An ISO 4217 code. */
    CURRENCY("ISO 4217 currency"),
    /** An IANA time zone. */
    TIMEZONE("IANA time zone"),
    /** Texts separated by semicolons. */
    LIST("texts separated by ;");

    private final String label;

    CellType(String label) {
        this.label = label;
    }

    /** For documentation. */
    public String label() {
        return label;
    }
}
