package org.suandian.report.internal.xlsx.sheets;

import java.util.List;
import org.suandian.report.internal.wording.Fact;
import org.suandian.report.internal.xlsx.workbook.Cell;
import org.suandian.report.internal.xlsx.workbook.CellStyle;
import org.suandian.report.internal.xlsx.workbook.Sheet;
import org.suandian.report.internal.xlsx.workbook.SheetLayout;

/** Sheets of facts and sentences, with small tables below them. */
final class ListSheet {

    private final Sheet sheet;

    private ListSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    static ListSheet open(SheetContext context, String topic, Integer... widths) {
        SheetLayout layout = new SheetLayout(List.of(widths), context.footer());
        ListSheet list = new ListSheet(context.workbook().sheet(context.sheetName(topic), 0, layout));
        list.sheet.append(Cell.text(context.sheetName(topic), CellStyle.TITLE));
        return list;
    }

    Sheet sheet() {
        return sheet;
    }

    void facts(List<Fact> facts) {
        facts.forEach(fact -> sheet.append(Cell.text(fact.name(), CellStyle.LABEL), Cell.text(fact.value())));
    }

    void sentences(List<String> sentences) {
        sentences.forEach(sentence -> sheet.append(Cell.text(sentence)));
    }

    /** A blank line, a heading, and the headers of a table. */
    void table(String heading, List<String> headers) {
        heading(heading);
        sheet.append(headers.stream()
                .map(header -> Cell.text(header, CellStyle.HEADER))
                .toList());
    }

    void heading(String heading) {
        sheet.append();
        sheet.append(Cell.text(heading, CellStyle.LABEL));
    }
}
