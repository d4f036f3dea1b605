package org.suandian.report.internal.xlsx.sheets;

import java.util.List;
import java.util.Optional;
import org.suandian.report.document.HourlyMatchRow;
import org.suandian.report.document.TierRow;
import org.suandian.report.internal.wording.Wording;
import org.suandian.report.internal.xlsx.workbook.Cell;
import org.suandian.report.internal.xlsx.workbook.CellStyle;
import org.suandian.report.internal.xlsx.workbook.Reference;
import org.suandian.report.internal.xlsx.workbook.Sheet;

/** How the market-based figure is built up, and the supplement that matches by the hour. */
public final class MarketBasedSheet {

    static final int EXACT_MARKET = 7;
    static final int MARKET = 8;
    static final int ENERGY = 5;

    private static final int EXACT_ENERGY = 4;
    private static final int RATE = 6;

    private MarketBasedSheet() {}

    public static void write(SheetContext context) {
        List<TierRow> tiers = context.document().tiers();
        Wording words = context.words();
        Sheet sheet = TableSheet.open(
                context, "MARKET_BASED", words.text("text.formulas"), columns(words, tiers), tiers.size());
        for (TierRow tier : tiers) {
            sheet.append(row(words, tier, sheet.rows() + 1));
        }
    }

    private static List<SheetColumn> columns(Wording words, List<TierRow> tiers) {
        return List.of(
                SheetColumn.of(words.label("site"), 20),
                SheetColumn.of(words.label("stay"), 7),
                SheetColumn.of(words.label("tier"), 22),
                SheetColumn.of(words.label("reference"), 28),
                SheetColumn.summed(
                        words.label("exactEnergyKwh"),
                        18,
                        Cells.sum(tiers, TierRow::exactEnergyKwh),
                        CellStyle.TOTAL_MILLIONTHS),
                SheetColumn.summed(
                        words.label("energyKwh"),
                        18,
                        Cells.sum(tiers, TierRow::energyKwh),
                        CellStyle.TOTAL_THOUSANDTHS),
                SheetColumn.of(words.label("rateGco2ePerKwh"), 12),
                SheetColumn.summed(
                        words.label("exactMarketBasedTco2e"),
                        18,
                        Cells.sum(tiers, TierRow::exactMarketBasedTco2e),
                        CellStyle.TOTAL_MILLIONTHS),
                SheetColumn.summed(
                        words.label("marketBasedTco2e"),
                        18,
                        Cells.sum(tiers, TierRow::marketBasedTco2e),
                        CellStyle.TOTAL_THOUSANDTHS));
    }

    private static List<Cell> row(Wording words, TierRow tier, int row) {
        return List.of(
                Cell.text(tier.siteId()),
                Cell.ordinal(tier.stayNumber()),
                Cell.text(words.of(tier.tier())),
                Cell.text(tier.reference()),
                Cell.number(tier.exactEnergyKwh(), CellStyle.MILLIONTHS),
                Cells.thousandths(tier.energyKwh()),
                Cell.number(tier.rateGco2ePerKwh(), CellStyle.EXACT),
                Cells.tonnes(
                        tier.exactEnergyKwh(),
                        Reference.cell(EXACT_ENERGY, row),
                        Optional.of(tier.rateGco2ePerKwh()),
                        Reference.cell(RATE, row),
                        tier.exactMarketBasedTco2e()),
                Cells.thousandths(tier.marketBasedTco2e()));
    }

    /** The supplement; a table without rows where no generation is known to the hour. */
    public static void writeHourly(SheetContext context) {
        List<HourlyMatchRow> matches = context.document().hourlyMatches();
        Wording words = context.words();
        List<SheetColumn> columns = List.of(
                SheetColumn.of(words.label("market"), 20),
                SheetColumn.summed(
                        words.label("consumptionKwh"),
                        20,
                        Cells.sum(matches, HourlyMatchRow::consumptionKwh),
                        CellStyle.TOTAL_THOUSANDTHS),
                SheetColumn.summed(
                        words.label("matchedKwh"),
                        20,
                        Cells.sum(matches, HourlyMatchRow::matchedKwh),
                        CellStyle.TOTAL_THOUSANDTHS),
                SheetColumn.of(words.label("matchedPercent"), 20));
        Sheet sheet = TableSheet.open(context, "HOURLY", words.text("text.hourly"), columns, matches.size());
        for (HourlyMatchRow match : matches) {
            sheet.append(
                    Cell.text(match.marketId()),
                    Cells.thousandths(match.consumptionKwh()),
                    Cells.thousandths(match.matchedKwh()),
                    Cell.number(match.matchedPercent(), CellStyle.EXACT));
        }
    }
}
