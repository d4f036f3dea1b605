package org.suandian.report.internal.xlsx.workbook;

/** The styles of cells; their order is that of the style sheet. */
public enum CellStyle {
    PLAIN(0, 0, 0, 0, ""),
    /** A text that looks like a formula: editing the cell must not make it one. */
    QUOTED(0, 0, 0, 0, ""),
    TITLE(0, 2, 0, 0, ""),
    LABEL(0, 1, 0, 0, "vertical=\"top\""),
    NOTE(0, 3, 0, 0, "wrapText=\"1\" vertical=\"top\""),
    WRAPPED(0, 0, 0, 0, "wrapText=\"1\" vertical=\"top\""),
    HEADER(0, 4, 2, 0, "wrapText=\"1\" vertical=\"center\""),
    /** A small number that is no amount. */
    ORDINAL(0, 0, 0, 0, "horizontal=\"center\""),
    COUNT(3, 0, 0, 0, ""),
    THOUSANDTHS(StyleSheet.THOUSANDTHS, 0, 0, 0, ""),
    MILLIONTHS(StyleSheet.MILLIONTHS, 0, 0, 0, ""),
    /** As many decimals as there are. */
    EXACT(0, 0, 0, 0, "horizontal=\"right\""),
    PERCENT(10, 0, 0, 0, ""),
    MOMENT(StyleSheet.MOMENT, 0, 0, 0, "horizontal=\"left\""),
    CHECK(0, 1, 0, 0, "horizontal=\"left\""),
    TOTAL(0, 1, 3, 1, ""),
    TOTAL_COUNT(3, 1, 3, 1, ""),
    TOTAL_THOUSANDTHS(StyleSheet.THOUSANDTHS, 1, 3, 1, ""),
    TOTAL_MILLIONTHS(StyleSheet.MILLIONTHS, 1, 3, 1, ""),
    /** A headline figure. */
    HEADLINE(StyleSheet.THOUSANDTHS, 2, 3, 1, "horizontal=\"right\"");

    private final int format;
    private final int font;
    private final int fill;
    private final int border;
    private final String alignment;

    /** Numbers are indices into the lists of {@link StyleSheet}. */
    CellStyle(int format, int font, int fill, int border, String alignment) {
        this.format = format;
        this.font = font;
        this.fill = fill;
        this.border = border;
        this.alignment = alignment;
    }

    /** The height in points that a row with such a cell needs; 0 for the usual one. */
    int height() {
        return switch (this) {
            case TITLE, HEADLINE -> 21;
            case HEADER -> 42;
            default -> 0;
        };
    }

    /** Its element of the style sheet. */
    String xml() {
        String quote = this == QUOTED ? " quotePrefix=\"1\"" : "";
        String start =
                "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"%d\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"%s"
                        .formatted(format, font, fill, border, quote);
        return alignment.isEmpty() ? start + "/>" : start + " applyAlignment=\"1\"><alignment " + alignment + "/></xf>";
    }
}
