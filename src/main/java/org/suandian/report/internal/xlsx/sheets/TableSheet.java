package org.suandian.report.internal.xlsx.sheets;

import java.util.ArrayList;
import java.util.List;
import org.suandian.report.internal.xlsx.workbook.Cell;
import org.suandian.report.internal.xlsx.workbook.CellStyle;
import org.suandian.report.internal.xlsx.workbook.Reference;
import org.suandian.report.internal.xlsx.workbook.Sheet;
import org.suandian.report.internal.xlsx.workbook.SheetLayout;

/** Sheets that are one table: name, note, total, header, and from the fifth line on the rows. */
final class TableSheet {

    static final int TOTAL_ROW = 3;
    static final int FIRST_ROW = 5;

    private static final int HEADER_ROW = FIRST_ROW - 1;

    private TableSheet() {}

    /** Begins a table. {@code rows} is how many will be appended. */
    static Sheet open(SheetContext context, String topic, String note, List<SheetColumn> columns, int rows) {
        return openNamed(context, context.sheetName(topic), note, columns, rows);
    }

    /** The same in a sheet of a name of its own. */
    static Sheet openNamed(SheetContext context, String name, String note, List<SheetColumn> columns, int rows) {
        List<Integer> widths = columns.stream().map(SheetColumn::width).toList();
        Sheet sheet = context.workbook().sheet(name, HEADER_ROW, new SheetLayout(widths, context.footer()));
        sheet.append(Cell.text(name, CellStyle.TITLE));
        sheet.append(Cell.text(note, CellStyle.PLAIN));
        sheet.append(totals(context, columns, rows));
        sheet.appendHeader(columns.stream().map(SheetColumn::header).toList());
        return sheet;
    }

    private static List<Cell> totals(SheetContext context, List<SheetColumn> columns, int rows) {
        if (columns.stream().allMatch(column -> column.total().isEmpty())) {
            return List.of();
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            SheetColumn column = columns.get(i);
            String sum = "SUM(" + rows(i, rows) + ")";
            cells.add(column.total()
                    .map(total -> Cell.formula(sum, total, column.totalStyle()))
                    .orElse(new Cell.Blank(CellStyle.TOTAL)));
        }
        cells.set(0, Cell.text(context.words().text("total"), CellStyle.TOTAL));
        return cells;
    }

    /** The cells of a column; of an empty table the one below the header. */
    private static String rows(int column, int rows) {
        return Reference.rows(column, FIRST_ROW, FIRST_ROW + Math.max(rows, 1) - 1);
    }
}
