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

    static final int ENERGY = 6;
    static final int LOCATION = 10;
    static final int MARKET = 11;

    private WorkloadSheets() {}

    public static void write(SheetContext context) {
        List<WorkloadRow> rows = context.document().workloads();
        Wording words = context.words();
        List<SheetColumn> columns = List.of(
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
        Sheet sheet = TableSheet.open(context, "WORKLOADS", words.text("text.workloads"), columns, rows.size());
        for (WorkloadRow row : rows) {
            sheet.append(row(row));
        }
    }

    private static SheetColumn summed(Wording words, String label, BigDecimal total) {
        return SheetColumn.summed(words.label(label), 18, total, CellStyle.TOTAL_THOUSANDTHS);
    }

    private static List<Cell> row(WorkloadRow row) {
        return List.of(
                Cell.text(row.siteId()),
                Cell.number(row.stayNumber()),
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
