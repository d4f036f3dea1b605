package org.suandian.report.internal.xlsx.sheets;

import org.suandian.report.ReportDocument;
import org.suandian.report.internal.wording.Wording;
import org.suandian.report.internal.xlsx.workbook.Reference;
import org.suandian.report.internal.xlsx.workbook.Workbook;

/**
 * What each sheet is made with.
 *
 * @param footer of printed pages
 */
public record SheetContext(ReportDocument document, Wording words, Workbook workbook, String footer) {

    String sheetName(String topic) {
        return words.text("sheet." + topic);
    }

    /** The total of a column of a table of another sheet. */
    String total(String topic, int column) {
        return Reference.absolute(sheetName(topic), column, TableSheet.TOTAL_ROW);
    }
}
