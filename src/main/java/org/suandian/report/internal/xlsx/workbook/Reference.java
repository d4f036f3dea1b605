package org.suandian.report.internal.xlsx.workbook;

/** Names of cells. Rows count from 1, as in spreadsheets, columns from 0. */
public final class Reference {

    private static final int LETTERS = 26;

    private Reference() {}

    /** E.g. {@code A} for 0, {@code AA} for 26. */
    public static String column(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            name.insert(0, (char) ('A' + rest % LETTERS));
        }
        return name.toString();
    }

    /** E.g. {@code B3}. */
    public static String cell(int column, int row) {
        return column(column) + row;
    }

    /** E.g. {@code B3:B9}, both ends included. */
    public static String rows(int column, int first, int last) {
        return cell(column, first) + ":" + cell(column, last);
    }

    /** A cell of a sheet that stays the same wherever the formula is copied to, e.g. {@code 'By site'!$B$3}. */
    public static String absolute(String sheet, int column, int row) {
        return "'" + sheet.replace("'", "''") + "'!$" + column(column) + "$" + row;
    }
}
