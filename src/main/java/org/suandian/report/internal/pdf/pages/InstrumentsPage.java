package org.suandian.report.internal.pdf.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.suandian.report.Topic;
import org.suandian.report.document.InstrumentRow;
import org.suandian.report.internal.pdf.layout.Column;
import org.suandian.report.internal.wording.Wording;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.Verdict;
import org.suandian.scope2.quantity.EmissionRate;

/** Instruments used, not used with the criteria that they fail, and each verdict. */
public final class InstrumentsPage {

    private final PageContext context;
    private final Wording words;

    private InstrumentsPage(PageContext context) {
        this.context = context;
        this.words = context.words();
    }

    public static void write(PageContext context) throws IOException {
        new InstrumentsPage(context).write();
    }

    private void write() throws IOException {
        context.topic(Topic.INSTRUMENTS);
        context.pdf().paragraph(words.text("text.instruments"));
        List<InstrumentRow> rows = context.document().instruments();
        if (rows.isEmpty()) {
            context.pdf().paragraph(words.text("text.noInstruments"));
            return;
        }
        List<InstrumentRow> used = rows.stream().filter(InstrumentsPage::isUsed).toList();
        if (!used.isEmpty()) {
            context.pdf().heading(words.text("heading.instrumentsUsed"));
            used(used);
        }
        List<InstrumentRow> others = rows.stream().filter(row -> !isUsed(row)).toList();
        if (!others.isEmpty()) {
            context.pdf().heading(words.text("heading.instrumentsNotUsed"));
            notUsed(others);
        }
        verdicts(rows);
    }

    private static boolean isUsed(InstrumentRow row) {
        return row.allocatedKwh().signum() > 0;
    }

    private void used(List<InstrumentRow> rows) throws IOException {
        List<Column> columns = List.of(
                Column.text(words.label("instrument"), 15),
                Column.text(words.label("technology"), 9),
                Column.text(words.label("serials"), 17),
                Column.text(words.label("vintage"), 8),
                Column.text(words.label("retirement"), 14),
                Column.number(words.label("rateGco2ePerKwh"), 9),
                Column.number(words.label("volumeKwh"), 13),
                Column.number(words.label("allocatedKwh"), 13),
                Column.number(words.label("unappliedKwh"), 13));
        context.table(columns, rows.stream().map(this::usedRow).toList());
    }

    private List<String> usedRow(InstrumentRow row) {
        Instrument instrument = row.instrument();
        return List.of(
                name(instrument),
                instrument.technology(),
                words.serials(instrument),
                instrument.vintage().toString(),
                words.retirement(instrument),
                words.figure(instrument.rate().map(EmissionRate::gramsPerKilowattHour)),
                words.figure(row.volumeKwh()),
                words.figure(row.allocatedKwh()),
                words.figure(row.unappliedKwh()));
    }

    private String name(Instrument instrument) {
        return "%s\n%s".formatted(instrument.id(), words.of(instrument.type()));
    }

    private void notUsed(List<InstrumentRow> rows) throws IOException {
        List<Column> columns = List.of(
                Column.text(words.label("instrument"), 14),
                Column.text(words.label("market"), 7),
                Column.text(words.label("vintage"), 7),
                Column.number(words.label("volumeKwh"), 12),
                Column.text(words.label("accepted"), 8),
                Column.text(words.label("failures"), 34));
        context.table(columns, rows.stream().map(this::notUsedRow).toList());
    }

    private List<String> notUsedRow(InstrumentRow row) {
        Instrument instrument = row.instrument();
        return List.of(
                name(instrument),
                instrument.marketId(),
                instrument.vintage().toString(),
                words.figure(row.volumeKwh()),
                words.yesNo(row.accepted()),
                row.failures().isEmpty() ? words.text("none") : words.failures(row));
    }

    private void verdicts(List<InstrumentRow> rows) throws IOException {
        context.pdf().heading(words.text("heading.verdicts"));
        List<Column> columns = List.of(
                Column.text(words.label("instrument"), 12),
                Column.text(words.label("criterion"), 20),
                Column.text(words.label("outcome"), 8),
                Column.text(words.label("detail"), 22));
        List<List<String>> cells = new ArrayList<>();
        for (InstrumentRow row : rows) {
            String id = row.instrument().id();
            for (Verdict verdict : row.verdicts()) {
                cells.add(List.of(
                        id, words.of(verdict.criterion()), words.of(verdict.outcome()), words.of(verdict.detail())));
                id = "";
            }
        }
        context.table(columns, cells);
    }
}
