package org.suandian.report.internal.pdf.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Sets a table: the header anew on each page, rows whole where half a page can hold them. */
final class Table {

    private static final float PADDING_X = 4.5f;
    private static final float PADDING_Y = 2.2f;
    private static final float SPACE = 8;

    private final Paper paper;
    private final List<Column> columns;
    private final PDStructureElement table;
    private final boolean headed;
    private final float[] starts;
    private final float[] widths;
    private int rows;

    private Table(Paper paper, List<Column> columns, float[] widths, boolean headed) {
        this.paper = paper;
        this.columns = columns;
        this.table = paper.tags().element("Table", paper.tags().document());
        this.headed = headed;
        this.starts = new float[columns.size()];
        this.widths = widths;
        float x = Paper.LEFT;
        for (int i = 0; i < widths.length; i++) {
            starts[i] = x;
            x += widths[i];
        }
    }

    /**
     * Sets all of a table.
     *
     * @param rows each with as many texts as there are columns
     * @param total a row that sums the others up; empty for none
     * @param headed whether the columns' headers stand above the rows
     */
    static void set(Paper paper, List<Column> columns, List<List<String>> rows, List<String> total, boolean headed)
            throws IOException {
        List<List<String>> all = new ArrayList<>(rows);
        if (!total.isEmpty()) {
            all.add(total);
        }
        float[] widths = ColumnWidths.of(columns, all, paper.typeface(), 2 * PADDING_X);
        Table table = new Table(paper, columns, widths, headed);
        table.header();
        for (List<String> row : rows) {
            table.row(row);
        }
        if (!total.isEmpty()) {
            table.set(total, TextStyle.CELL_STRONG, Ink.BAND);
        }
        table.line();
        paper.advance(SPACE);
    }

    private void header() throws IOException {
        if (!headed) {
            return;
        }
        List<List<String>> cells = cells(columns.stream().map(Column::header).toList(), TextStyle.CELL_HEADER);
        float height = height(cells);
        // A header alone at the end of a page is of no use: three lines of a row must follow.
        paper.ensure(height + 3 * TextStyle.CELL.leading());
        paper.canvas().fill(Paper.LEFT, paper.cursor(), Paper.WIDTH, height, Ink.DEEP);
        draw(cells, TextStyle.CELL_HEADER, "TH");
        paper.advance(height);
    }

    private void row(List<String> texts) throws IOException {
        set(texts, TextStyle.CELL, rows % 2 == 1 ? Ink.ZEBRA : Ink.WHITE);
        rows++;
    }

    private void line() throws IOException {
        paper.canvas().line(Paper.LEFT, paper.cursor(), Paper.WIDTH, Ink.LINE);
    }

    private void set(List<String> texts, TextStyle style, Ink background) throws IOException {
        if (texts.size() != columns.size()) {
            throw new IllegalArgumentException("The row (%s) must have %d cells.".formatted(texts, columns.size()));
        }
        List<List<String>> rest = cells(texts, style);
        if (height(rest) > paper.left() && height(rest) < Paper.pageHeight() / 2) {
            turn();
        }
        PDStructureElement row = paper.tags().element("TR", table);
        List<PDStructureElement> elements = new ArrayList<>();
        texts.forEach(text -> elements.add(paper.tags().element("TD", row)));
        while (!rest.isEmpty()) {
            int fit = (int) ((paper.left() - 2 * PADDING_Y) / style.leading());
            if (fit < 1) {
                turn();
            } else {
                List<List<String>> here = rest.stream()
                        .map(lines -> lines.subList(0, Math.min(fit, lines.size())))
                        .toList();
                float height = height(here);
                paper.canvas().fill(Paper.LEFT, paper.cursor(), Paper.WIDTH, height, background);
                draw(here, style, elements);
                paper.advance(height);
                rest = remaining(rest, fit);
            }
        }
    }

    private void turn() throws IOException {
        line();
        paper.turn();
        header();
    }

    /** What is left after so many lines; empty where nothing is. */
    private static List<List<String>> remaining(List<List<String>> cells, int lines) {
        boolean more = cells.stream().anyMatch(each -> each.size() > lines);
        return more
                ? cells.stream()
                        .map(each -> each.subList(Math.min(lines, each.size()), each.size()))
                        .toList()
                : List.of();
    }

    private List<List<String>> cells(List<String> texts, TextStyle style) {
        List<List<String>> cells = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            cells.add(paper.breaker().lines(texts.get(i), widths[i] - 2 * PADDING_X, style));
        }
        return cells;
    }

    private static float height(List<List<String>> cells) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        return lines * TextStyle.CELL.leading() + 2 * PADDING_Y;
    }

    private void draw(List<List<String>> cells, TextStyle style, String tag) throws IOException {
        PDStructureElement row = paper.tags().element("TR", table);
        List<PDStructureElement> elements =
                cells.stream().map(cell -> paper.tags().element(tag, row)).toList();
        draw(cells, style, elements);
    }

    private void draw(List<List<String>> cells, TextStyle style, List<PDStructureElement> elements) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            float baseline = paper.cursor() + PADDING_Y + style.ascent();
            for (String line : cells.get(i)) {
                paper.canvas().text(line, x(i, line, style), baseline, style, elements.get(i));
                baseline += style.leading();
            }
        }
    }

    private float x(int column, String line, TextStyle style) {
        return columns.get(column).number()
                ? starts[column] + widths[column] - PADDING_X - paper.typeface().width(line, style)
                : starts[column] + PADDING_X;
    }
}
