package org.suandian.report.internal.xlsx.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suandian.report.document.InstrumentRow;
import org.suandian.report.internal.wording.Wording;
import org.suandian.report.internal.xlsx.workbook.Cell;
import org.suandian.report.internal.xlsx.workbook.CellStyle;
import org.suandian.report.internal.xlsx.workbook.Sheet;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.QualityCriterion;
import org.suandian.scope2.instrument.Verdict;
import org.suandian.scope2.quantity.EmissionRate;

/** Instruments used and not used, with a column for each criterion. */
public final class InstrumentsSheet {

    private InstrumentsSheet() {}

    public static void write(SheetContext context) {
        List<InstrumentRow> rows = context.document().instruments();
        Wording words = context.words();
        Sheet sheet = TableSheet.open(
                context, "INSTRUMENTS", words.text("text.instruments"), columns(words, rows), rows.size());
        rows.forEach(row -> sheet.append(row(words, row)));
    }

    private static List<SheetColumn> columns(Wording words, List<InstrumentRow> rows) {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(SheetColumn.of(words.label("instrument"), 22));
        for (String label :
                List.of("type", "accepted", "failures", "technology", "market", "serials", "vintage", "retirement")) {
            columns.add(SheetColumn.of(words.label(label), 20));
        }
        columns.add(SheetColumn.of(words.label("rateGco2ePerKwh"), 12));
        columns.add(summed(words, "volumeKwh", Cells.sumPresent(rows, InstrumentRow::volumeKwh)));
        columns.add(summed(words, "claimedElsewhereKwh", Cells.sum(rows, InstrumentRow::claimedElsewhereKwh)));
        columns.add(summed(words, "allocatedKwh", Cells.sum(rows, InstrumentRow::allocatedKwh)));
        columns.add(summed(words, "unappliedKwh", Cells.sumPresent(rows, InstrumentRow::unappliedKwh)));
        for (QualityCriterion criterion : QualityCriterion.values()) {
            columns.add(SheetColumn.of(words.of(criterion), 18));
        }
        columns.add(SheetColumn.of(words.label("source"), 30));
        return columns;
    }

    private static SheetColumn summed(Wording words, String label, BigDecimal total) {
        return SheetColumn.summed(words.label(label), 18, total, CellStyle.TOTAL_THOUSANDTHS);
    }

    private static List<Cell> row(Wording words, InstrumentRow row) {
        Instrument instrument = row.instrument();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(instrument.id()),
                Cell.text(words.of(instrument.type())),
                Cell.text(words.yesNo(row.accepted())),
                Cell.text(words.failures(row)),
                Cell.text(instrument.technology()),
                Cell.text(instrument.marketId()),
                Cell.text(words.serials(instrument)),
                Cell.text(instrument.vintage().toString()),
                Cell.text(words.retirement(instrument)),
                Cells.exact(instrument.rate().map(EmissionRate::gramsPerKilowattHour)),
                Cells.thousandths(row.volumeKwh()),
                Cells.thousandths(row.claimedElsewhereKwh()),
                Cells.thousandths(row.allocatedKwh()),
                Cells.thousandths(row.unappliedKwh())));
        for (QualityCriterion criterion : QualityCriterion.values()) {
            cells.add(Cells.text(find(row, criterion).map(verdict -> words.of(verdict.outcome()))));
        }
        cells.add(Cell.text(instrument.source()));
        return cells;
    }

    private static Optional<Verdict> find(InstrumentRow row, QualityCriterion criterion) {
        return row.verdicts().stream()
                .filter(verdict -> verdict.criterion() == criterion)
                .findFirst();
    }
}
