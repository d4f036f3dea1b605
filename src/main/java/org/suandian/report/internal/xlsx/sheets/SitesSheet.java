package org.suandian.report.internal.xlsx.sheets;

import java.math.BigDecimal;
import java.util.List;
import org.suandian.report.document.StayRow;
import org.suandian.report.internal.wording.Wording;
import org.suandian.report.internal.xlsx.workbook.Cell;
import org.suandian.report.internal.xlsx.workbook.CellStyle;
import org.suandian.report.internal.xlsx.workbook.Reference;
import org.suandian.report.internal.xlsx.workbook.Sheet;

/** Stays of sites by both methods. */
public final class SitesSheet {

    static final int EXACT_ENERGY = 11;
    static final int ENERGY = 12;
    static final int EXACT_LOCATION = 15;
    static final int LOCATION = 16;
    static final int MARKET = 17;

    private static final int RATE = 14;

    private SitesSheet() {}

    public static void write(SheetContext context) {
        List<StayRow> stays = context.document().stays();
        Sheet sheet = TableSheet.open(
                context, "SITES", context.words().text("text.formulas"), columns(context.words(), stays), stays.size());
        for (StayRow stay : stays) {
            sheet.append(row(stay, sheet.rows() + 1));
        }
    }

    private static List<SheetColumn> columns(Wording words, List<StayRow> stays) {
        return List.of(
                SheetColumn.of(words.label("site"), 20),
                SheetColumn.of(words.label("stay"), 7),
                SheetColumn.of(words.label("start") + ", UTC", 19),
                SheetColumn.of(words.label("end") + ", UTC", 19),
                SheetColumn.of(words.label("region"), 16),
                SheetColumn.of(words.label("country"), 9),
                SheetColumn.of(words.label("market"), 12),
                SheetColumn.of(words.label("pue"), 8),
                SheetColumn.of(words.label("pueSource"), 14),
                SheetColumn.of(words.label("coverage"), 11),
                SheetColumn.of(words.label("hours"), 9),
                summed(words, "exactEnergyKwh", Cells.sum(stays, StayRow::exactEnergyKwh), CellStyle.TOTAL_MILLIONTHS),
                summed(words, "energyKwh", Cells.sum(stays, StayRow::energyKwh), CellStyle.TOTAL_THOUSANDTHS),
                SheetColumn.of(words.label("reference"), 26),
                SheetColumn.of(words.label("rateGco2ePerKwh"), 12),
                summed(
                        words,
                        "exactLocationBasedTco2e",
                        Cells.sumPresent(stays, StayRow::exactLocationBasedTco2e),
                        CellStyle.TOTAL_MILLIONTHS),
                summed(
                        words,
                        "locationBasedTco2e",
                        Cells.sumPresent(stays, StayRow::locationBasedTco2e),
                        CellStyle.TOTAL_THOUSANDTHS),
                summed(
                        words,
                        "marketBasedTco2e",
                        Cells.sumPresent(stays, StayRow::marketBasedTco2e),
                        CellStyle.TOTAL_THOUSANDTHS));
    }

    private static SheetColumn summed(Wording words, String label, BigDecimal total, CellStyle style) {
        return SheetColumn.summed(words.label(label), 18, total, style);
    }

    private static List<Cell> row(StayRow stay, int row) {
        String energy = Reference.cell(EXACT_ENERGY, row);
        String rate = Reference.cell(RATE, row);
        return List.of(
                Cell.text(stay.siteId()),
                Cell.ordinal(stay.stayNumber()),
                Cell.moment(stay.interval().start()),
                Cell.moment(stay.interval().end()),
                Cell.text(stay.regionId()),
                Cell.text(stay.country()),
                Cell.text(stay.marketId()),
                Cell.number(stay.pue(), CellStyle.EXACT),
                Cell.text(stay.pueSource()),
                Cell.number(stay.coveredHours()),
                Cell.number(stay.hours()),
                Cell.number(stay.exactEnergyKwh(), CellStyle.MILLIONTHS),
                Cells.thousandths(stay.energyKwh()),
                Cells.text(stay.locationReference()),
                Cells.exact(stay.locationRateGco2ePerKwh()),
                stay.exactLocationBasedTco2e()
                        .map(tonnes -> Cells.tonnes(
                                stay.exactEnergyKwh(), energy, stay.locationRateGco2ePerKwh(), rate, tonnes))
                        .orElse(Cell.blank()),
                Cells.thousandths(stay.locationBasedTco2e()),
                Cells.thousandths(stay.marketBasedTco2e()));
    }
}
