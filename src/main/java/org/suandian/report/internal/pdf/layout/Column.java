package org.suandian.report.internal.pdf.layout;

/**
 * A column of a table.
 *
 * @param share of the table's width, relative to those of the others
 * @param number set to the right
 */
public record Column(String header, int share, boolean number) {

    public static Column text(String header, int share) {
        return new Column(header, share, false);
    }

    public static Column number(String header, int share) {
        return new Column(header, share, true);
    }
}
