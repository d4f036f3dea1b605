package org.suandian.report.internal.xlsx.workbook;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;

/** A sheet that is being written; its rows go out as they come. The next sheet ends it. */
public final class Sheet {

    private static final int MAXIMUM_TEXT = 32_767;
    private static final int MAXIMUM_ROWS = 1_048_576;

    /** As many digits as identify a double. */
    private static final MathContext DOUBLE = new MathContext(17);

    private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);

    /** Day 0 of spreadsheets, 1899-12-30, to 1970-01-01. */
    private static final BigDecimal EPOCH_DAY = BigDecimal.valueOf(25_569);

    private final String name;
    private final Writer out;
    private final SheetLayout layout;
    private int rows;
    private int headerRow;
    private int headerColumns;
    private int lastFilteredRow;

    Sheet(String name, SheetLayout layout, Writer out) {
        this.name = name;
        this.layout = layout;
        this.out = out;
    }

    public String name() {
        return name;
    }

    /** The number of rows so far, which is the number of the last one. */
    public int rows() {
        return rows;
    }

    void start(int frozenRows) throws IOException {
        out.append(Xml.DECLARATION)
                .append("<worksheet xmlns=\"")
                .append(Xml.MAIN)
                .append("\">")
                .append(
                        "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\" showGridLines=\"0\">");
        if (frozenRows > 0) {
            out.append("<pane ySplit=\"%d\" topLeftCell=\"A%d\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                    .formatted(frozenRows, frozenRows + 1));
        }
        out.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>");
        if (!layout.widths().isEmpty()) {
            out.append("<cols>");
            for (int i = 0; i < layout.widths().size(); i++) {
                out.append("<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
                        .formatted(i + 1, i + 1, layout.widths().get(i)));
            }
            out.append("</cols>");
        }
        out.append("<sheetData>");
    }

    /** Appends a row and answers its number, from 1. */
    public int append(Cell... cells) {
        return append(List.of(cells));
    }

    /** As {@link #append(Cell...)}. */
    public int append(List<Cell> cells) {
        if (rows == MAXIMUM_ROWS) {
            throw new IllegalStateException(
                    "The rows of sheet %s must not exceed %d. Maybe use the CSV file.".formatted(name, MAXIMUM_ROWS));
        }
        rows++;
        Output.unchecked(() -> {
            out.append("<row r=\"").append(Integer.toString(rows)).append('"');
            int height =
                    cells.stream().mapToInt(cell -> cell.style().height()).max().orElse(0);
            if (height > 0) {
                out.append(" ht=\"").append(Integer.toString(height)).append("\" customHeight=\"1\"");
            }
            out.append('>');
            for (int i = 0; i < cells.size(); i++) {
                write(cells.get(i), i);
            }
            out.append("</row>");
        });
        return rows;
    }

    /** A row of headers, by which the rows that follow can be filtered. One for each sheet. */
    public int appendHeader(List<String> headers) {
        headerRow = append(
                headers.stream().map(each -> Cell.text(each, CellStyle.HEADER)).toList());
        headerColumns = headers.size();
        return headerRow;
    }

    /** Ends the rows that can be filtered with the last one, so that a total below stays where it is. */
    public void endFilter() {
        lastFilteredRow = rows;
    }

    private void write(Cell cell, int column) throws IOException {
        String at = Reference.cell(column, rows);
        switch (cell) {
            case Cell.Blank blank when blank.style() == CellStyle.PLAIN -> {}
            case Cell.Blank blank -> open(at, blank.style(), "").append("/>");
            case Cell.Text text -> writeText(at, text);
            case Cell.Number number ->
                value(open(at, number.style(), ""), number.value().toPlainString());
            case Cell.Moment moment -> value(open(at, moment.style(), ""), day(moment.instant()));
            case Cell.Formula formula ->
                formula(
                        open(at, formula.style(), ""),
                        formula.expression(),
                        formula.result().round(DOUBLE).toPlainString());
            case Cell.Answer answer ->
                formula(open(at, answer.style(), " t=\"str\""), answer.expression(), Xml.cellText(answer.result()));
        }
    }

    private Writer open(String at, CellStyle style, String type) throws IOException {
        out.append("<c r=\"").append(at).append('"');
        if (style != CellStyle.PLAIN) {
            out.append(" s=\"").append(Integer.toString(style.ordinal())).append('"');
        }
        out.append(type);
        return out;
    }

    private static void value(Writer open, String value) throws IOException {
        open.append("><v>").append(value).append("</v></c>");
    }

    private static void formula(Writer open, String expression, String result) throws IOException {
        open.append("><f>")
                .append(Xml.escape(expression))
                .append("</f><v>")
                .append(result)
                .append("</v></c>");
    }

    private void writeText(String at, Cell.Text cell) throws IOException {
        String text = cell.text();
        boolean formulaLike = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        CellStyle style = formulaLike && cell.style() == CellStyle.PLAIN ? CellStyle.QUOTED : cell.style();
        String shown = text.length() <= MAXIMUM_TEXT ? text : text.substring(0, MAXIMUM_TEXT - 1) + "…";
        open(at, style, " t=\"inlineStr\"")
                .append("><is><t xml:space=\"preserve\">")
                .append(Xml.cellText(shown))
                .append("</t></is></c>");
    }

    private static String day(Instant instant) {
        return BigDecimal.valueOf(instant.getEpochSecond())
                .divide(SECONDS_PER_DAY, 10, RoundingMode.HALF_EVEN)
                .add(EPOCH_DAY)
                .toPlainString();
    }

    void end() throws IOException {
        out.append("</sheetData>");
        if (headerRow > 0) {
            int last = Math.max(headerRow, lastFilteredRow == 0 ? rows : lastFilteredRow);
            out.append("<autoFilter ref=\"%s:%s\"/>"
                    .formatted(Reference.cell(0, headerRow), Reference.cell(headerColumns - 1, last)));
        }
        out.append("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
                .append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>")
                .append("<headerFooter><oddFooter>")
                .append(Xml.escape("&L&8" + layout.footer().replace("&", "&&") + "&R&8&P / &N"))
                .append("</oddFooter></headerFooter></worksheet>");
    }
}
