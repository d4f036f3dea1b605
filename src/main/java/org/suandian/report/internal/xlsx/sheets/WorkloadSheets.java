package org.suandian.report.internal.xlsx.sheets;

import java.math.BigDecimal;
import java.util.List;
import org.suandian.report.document.TokenRow;
import org.suandian.report.document.WorkloadRow;
import org.suandian.report.internal.wording.Wording;
import org.suandian.report.internal.xlsx.workbook.Cell;
import org.suandian.report.internal.xlsx.workbook.CellStyle;
import org.suandian.report.internal.xlsx.workbook.Sheet;

/** Workloads, all of them, and figures per million tokens. */
public final class WorkloadSheets {

    /** Below what a sheet can hold. */
    private static final int ROWS_PER_SHEET = 1_000_000;

    private WorkloadSheets() {}

    public static void write(SheetContext context) {
        write(context, ROWS_PER_SHEET);
    }

    /** As many sheets as it takes, at least one; each with the totals of its own rows. */
    static void write(SheetContext context, int rowsPerSheet) {
        List<WorkloadRow> all = context.document().workloads();
        int part = 1;
        int start = 0;
        do {
            int end = Math.min(all.size(), start + rowsPerSheet);
            writePart(context, part, all.subList(start, end));
            part++;
            start = end;
        } while (start < all.size());
    }

    private static void writePart(SheetContext context, int part, List<WorkloadRow> rows) {
        Wording words = context.words();
        String name = context.sheetName("WORKLOADS") + (part == 1 ? "" : " " + part);
        Sheet sheet =
                TableSheet.openNamed(context, name, words.text("text.workloads"), columns(words, rows), rows.size());
        for (WorkloadRow row : rows) {
            sheet.append(row(row));
        }
    }

    private static List<SheetColumn> columns(Wording words, List<WorkloadRow> rows) {
        return List.of(
                SheetColumn.of(words.label("site"), 20),
                SheetColumn.of(words.label("stay"), 7),
                SheetColumn.of(words.label("region"), 16),
                SheetColumn.of(words.label("model"), 24),
                SheetColumn.of(words.label("accelerator"), 16),
                SheetColumn.of(words.label("tenant"), 16),
                summed(words, "energyKwh", Cells.sum(rows, WorkloadRow::energyKwh)),
                SheetColumn.of(words.label("inputTokens"), 16),
                SheetColumn.of(words.label("outputTokens"), 16),
                summed(words, "acceleratorHours", Cells.sum(rows, WorkloadRow::acceleratorHours)),
                summed(words, "locationBasedTco2e", Cells.sum(rows, WorkloadRow::locationBasedTco2e)),
                summed(words, "marketBasedTco2e", Cells.sum(rows, WorkloadRow::marketBasedTco2e)));
    }

    private static SheetColumn summed(Wording words, String label, BigDecimal total) {
        return SheetColumn.summed(words.label(label), 18, total, CellStyle.TOTAL_THOUSANDTHS);
    }

    private static List<Cell> row(WorkloadRow row) {
        return List.of(
                Cell.text(row.siteId()),
                Cell.ordinal(row.stayNumber()),
                Cell.text(row.regionId()),
                Cells.text(row.modelId()),
                Cells.text(row.acceleratorId()),
                Cells.text(row.tenant()),
                Cells.thousandths(row.energyKwh()),
                Cell.number(row.inputTokens()),
                Cell.number(row.outputTokens()),
                Cells.thousandths(row.acceleratorHours()),
                Cells.thousandths(row.locationBasedTco2e()),
                Cells.thousandths(row.marketBasedTco2e()));
    }

    /** Models by region. */
    public static void writeTokens(SheetContext context) {
        List<TokenRow> rows = context.document().tokens();
        Wording words = context.words();
        List<SheetColumn> columns = words
                .labels(
                        "model",
                        "region",
                        "energyKwh",
                        "tokens",
                        "energyKwhPerMtok",
                        "locationBasedGco2ePerMtok",
                        "marketBasedGco2ePerMtok")
                .stream()
                .map(header -> SheetColumn.of(header, 22))
                .toList();
        Sheet sheet = TableSheet.open(context, "TOKENS", words.text("text.sci"), columns, rows.size());
        for (TokenRow row : rows) {
            sheet.append(
                    Cell.text(row.modelId()),
                    Cell.text(row.regionId()),
                    Cells.thousandths(row.energyKwh()),
                    Cell.number(row.tokens()),
                    Cells.exact(row.energyKwhPerMtok()),
                    Cells.exact(row.locationBasedGco2ePerMtok()),
                    Cells.exact(row.marketBasedGco2ePerMtok()));
        }
    }
}
