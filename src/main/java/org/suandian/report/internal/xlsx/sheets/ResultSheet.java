package org.suandian.report.internal.xlsx.sheets;

import java.math.BigDecimal;
import java.util.List;
import org.suandian.report.ReportDocument;
import org.suandian.report.document.StayRow;
import org.suandian.report.document.TierRow;
import org.suandian.report.document.TierSum;
import org.suandian.report.document.Totals;
import org.suandian.report.internal.wording.Facts;
import org.suandian.report.internal.wording.Wording;
import org.suandian.report.internal.xlsx.workbook.Cell;
import org.suandian.report.internal.xlsx.workbook.CellStyle;
import org.suandian.report.internal.xlsx.workbook.Reference;
import org.suandian.report.internal.xlsx.workbook.Sheet;

/** The two totals, calculated from the rows of the sheets that follow, beside what the report says; and checks that they agree. */
public final class ResultSheet {

    /** Local names of elements in the taxonomies of ESRS (E1-6) and VSME (B3); docs/scope2-files.md says where they are from. */
    public static final String LOCATION_ELEMENT = "GrossLocationBasedScope2GreenhouseGasEmissions";

    public static final String MARKET_ELEMENT = "GrossMarketBasedScope2GreenhouseGasEmissions";

    /** Half of the last decimal shown, and what sums of doubles lose. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.000501");

    private final SheetContext context;
    private final ReportDocument document;
    private final Wording words;

    private ResultSheet(SheetContext context) {
        this.context = context;
        this.document = context.document();
        this.words = context.words();
    }

    public static void write(SheetContext context) {
        new ResultSheet(context).write();
    }

    private void write() {
        Facts facts = new Facts(document, words);
        ListSheet list = ListSheet.open(context, "RESULT", 46, 24, 20, 20, 26, 26);
        list.facts(facts.heading());
        list.sentences(List.of(words.text("text.dual")));
        list.table(
                words.text("heading.checks"),
                words.labels("figure", "fromRows", "asReported", "unrounded", "rowsAddUp", "unroundedAgrees"));
        Totals totals = document.totals();
        energy(list.sheet(), totals.energyKwh());
        int location = location(list.sheet(), totals.locationBasedTco2e());
        int market = market(list.sheet(), totals.marketBasedTco2e());
        context.workbook()
                .define(LOCATION_ELEMENT, Reference.absolute(list.sheet().name(), 1, location));
        context.workbook()
                .define(MARKET_ELEMENT, Reference.absolute(list.sheet().name(), 1, market));
        list.sentences(
                List.of(words.text("text.names", LOCATION_ELEMENT, MARKET_ELEMENT), words.text("text.rounding")));
        tiers(list);
        list.heading(words.text("heading.flags"));
        list.sentences(facts.flags());
    }

    private void energy(Sheet sheet, BigDecimal reported) {
        List<StayRow> stays = document.stays();
        figure(
                sheet,
                "energyKwh",
                new Calculated(context.total("SITES", SitesSheet.ENERGY), Cells.sum(stays, StayRow::energyKwh)),
                reported,
                new Calculated(
                        context.total("SITES", SitesSheet.EXACT_ENERGY), Cells.sum(stays, StayRow::exactEnergyKwh)));
    }

    private int location(Sheet sheet, BigDecimal reported) {
        List<StayRow> stays = document.stays();
        return figure(
                sheet,
                "locationBasedTco2e",
                new Calculated(
                        context.total("SITES", SitesSheet.LOCATION),
                        Cells.sumPresent(stays, StayRow::locationBasedTco2e)),
                reported,
                new Calculated(
                        context.total("SITES", SitesSheet.EXACT_LOCATION),
                        Cells.sumPresent(stays, StayRow::exactLocationBasedTco2e)));
    }

    private int market(Sheet sheet, BigDecimal reported) {
        List<TierRow> tiers = document.tiers();
        return figure(
                sheet,
                "marketBasedTco2e",
                new Calculated(
                        context.total("MARKET_BASED", MarketBasedSheet.MARKET),
                        Cells.sum(tiers, TierRow::marketBasedTco2e)),
                reported,
                new Calculated(
                        context.total("MARKET_BASED", MarketBasedSheet.EXACT_MARKET),
                        Cells.sum(tiers, TierRow::exactMarketBasedTco2e)));
    }

    /** A formula and its result. */
    private record Calculated(String expression, BigDecimal result) {}

    private int figure(Sheet sheet, String label, Calculated rows, BigDecimal reported, Calculated unrounded) {
        int row = sheet.rows() + 1;
        String fromRows = Reference.cell(1, row);
        String asReported = Reference.cell(2, row);
        String exact = Reference.cell(3, row);
        return sheet.append(
                Cell.text(words.label(label), CellStyle.LABEL),
                Cell.formula(rows.expression(), rows.result(), CellStyle.HEADLINE),
                Cells.thousandths(reported),
                Cell.formula(unrounded.expression(), unrounded.result(), CellStyle.MILLIONTHS),
                agreement(fromRows, rows.result(), asReported, reported),
                agreement(exact, unrounded.result(), asReported, reported));
    }

    /** Whether two cells are the same when shown. */
    private Cell agreement(String cell, BigDecimal value, String other, BigDecimal otherValue) {
        boolean agrees = value.subtract(otherValue).abs().compareTo(TOLERANCE) <= 0;
        String yes = words.yesNo(true);
        String no = words.yesNo(false);
        String expression =
                "IF(ABS(%s-%s)<=%s,\"%s\",\"%s\")".formatted(cell, other, TOLERANCE.toPlainString(), yes, no);
        return Cell.answer(expression, agrees ? yes : no);
    }

    private void tiers(ListSheet list) {
        list.table(words.text("heading.tiers"), words.labels("tier", "energyKwh", "energyPercent", "marketBasedTco2e"));
        int first = list.sheet().rows() + 1;
        for (TierSum sum : document.tierSums()) {
            list.sheet()
                    .append(
                            Cell.text(words.of(sum.tier())),
                            Cells.thousandths(sum.energyKwh()),
                            Cell.number(sum.energyPercent(), CellStyle.EXACT),
                            Cells.thousandths(sum.marketBasedTco2e()));
        }
        if (!document.tierSums().isEmpty()) {
            int last = list.sheet().rows();
            list.sheet()
                    .append(
                            Cell.text(words.text("total"), CellStyle.TOTAL),
                            total(1, first, last, Cells.sum(document.tierSums(), TierSum::energyKwh)),
                            new Cell.Blank(CellStyle.TOTAL),
                            total(3, first, last, Cells.sum(document.tierSums(), TierSum::marketBasedTco2e)));
        }
    }

    private static Cell total(int column, int first, int last, BigDecimal total) {
        return Cell.formula("SUM(" + Reference.rows(column, first, last) + ")", total, CellStyle.TOTAL_THOUSANDTHS);
    }
}
