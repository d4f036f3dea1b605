package org.suandian.report.internal.xlsx.sheets;

import java.math.BigDecimal;
import java.util.List;
import org.suandian.report.document.FactorRow;
import org.suandian.report.internal.wording.Wording;
import org.suandian.report.internal.xlsx.workbook.Cell;
import org.suandian.report.internal.xlsx.workbook.Sheet;

/** Factors that the report rests on. */
public final class FactorsSheet {

    private FactorsSheet() {}

    public static void write(SheetContext context) {
        List<FactorRow> factors = context.document().factors();
        Wording words = context.words();
        List<SheetColumn> columns = words
                .labels(
                        "use",
                        "key",
                        "area",
                        "dataYear",
                        "rateGco2ePerKwh",
                        "lossPercent",
                        "hours",
                        "basis",
                        "gases",
                        "uncertaintyPercent",
                        "caveats",
                        "source")
                .stream()
                .map(header -> SheetColumn.of(header, 20))
                .toList();
        Sheet sheet = TableSheet.open(context, "FACTORS", words.text("text.direct"), columns, factors.size());
        factors.forEach(factor -> sheet.append(row(words, factor)));
    }

    private static List<Cell> row(Wording words, FactorRow factor) {
        return List.of(
                Cell.text(words.of(factor.use())),
                Cell.text(factor.key()),
                Cells.text(factor.areaId()),
                Cells.exact(factor.dataYear().map(BigDecimal::valueOf)),
                Cells.exact(factor.rateGco2ePerKwh()),
                Cells.exact(factor.lossPercent()),
                Cells.exact(factor.hours().map(BigDecimal::valueOf)),
                Cells.text(factor.basis().map(words::of)),
                Cells.text(factor.gases()),
                Cells.exact(factor.uncertaintyPercent()),
                Cell.text(words.words(factor.caveats())),
                Cell.text(factor.source()));
    }
}
