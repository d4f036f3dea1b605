package org.suandian.report.internal.xlsx.sheets;

import java.util.List;
import org.suandian.report.document.Changes;
import org.suandian.report.document.DataQuality;
import org.suandian.report.document.MemoRow;
import org.suandian.report.document.OriginShare;
import org.suandian.report.internal.wording.Facts;
import org.suandian.report.internal.wording.Wording;
import org.suandian.report.internal.xlsx.workbook.Cell;
import org.suandian.report.internal.xlsx.workbook.CellStyle;
import org.suandian.report.internal.xlsx.workbook.Sheet;
import org.suandian.scope2.market.Market;

/** Sheets of facts and sentences. */
public final class TextSheets {

    private final SheetContext context;
    private final Wording words;
    private final Facts facts;

    public TextSheets(SheetContext context) {
        this.context = context;
        this.words = context.words();
        this.facts = new Facts(context.document(), words);
    }

    public void writeBoundary() {
        ListSheet list = ListSheet.open(context, "BOUNDARY", 24, 40, 30, 30, 18, 40);
        list.facts(facts.boundary());
        list.table(
                words.text("heading.markets"),
                words.labels("market", "marketName", "countries", "accepts", "hasInstruments", "source"));
        for (Market market : context.document().boundary().markets()) {
            list.sheet()
                    .append(
                            Cell.text(market.id()),
                            Cell.text(market.name()),
                            Cell.text(words.list(market.countries())),
                            Cell.text(words.list(market.accepts())),
                            Cell.text(words.yesNo(market.hasInstruments())),
                            Cell.text(market.source()));
        }
    }

    public void writeMethod() {
        ListSheet list = ListSheet.open(context, "METHOD", 30, 40);
        list.facts(facts.method());
        list.sentences(facts.methodSentences());
    }

    public void writeQuality() {
        DataQuality quality = context.document().quality();
        ListSheet list = ListSheet.open(context, "DATA_QUALITY", 50, 24, 24, 24, 24, 20);
        list.facts(facts.quality());
        list.heading(words.text("heading.flags"));
        list.sentences(facts.flags());
        list.table(words.text("heading.origins"), words.labels("origin", "energyKwh"));
        for (OriginShare share : quality.origins()) {
            list.sheet().append(Cell.text(words.of(share.origin())), Cells.thousandths(share.energyKwh()));
        }
        list.table(
                words.text("heading.findings"),
                List.of(
                        words.label("finding"),
                        words.label("site"),
                        words.label("subject"),
                        words.label("start") + ", UTC",
                        words.label("end") + ", UTC",
                        words.label("energyKwh")));
        for (DataQuality.FindingRow finding : quality.findings()) {
            list.sheet()
                    .append(
                            Cell.text(words.of(finding.kind())),
                            Cell.text(finding.siteId()),
                            Cell.text(finding.subject()),
                            Cell.moment(finding.interval().start()),
                            Cell.moment(finding.interval().end()),
                            Cells.thousandths(finding.energyKwh()));
        }
    }

    public void writeChanges() {
        ListSheet list = ListSheet.open(context, "CHANGES", 40, 20, 20, 20);
        list.sentences(facts.changes());
        context.document().changes().baseYear().ifPresent(base -> writeBaseYear(list, base));
    }

    private void writeBaseYear(ListSheet list, Changes.BaseYearSection base) {
        list.table(
                words.text("heading.baseYear"),
                words.labels("baseYear", "locationBasedTco2e", "marketBasedTco2e", "thresholdPercent"));
        list.sheet()
                .append(
                        Cell.text(Integer.toString(base.year())),
                        Cells.thousandths(base.locationBasedTco2e()),
                        Cells.thousandths(base.marketBasedTco2e()),
                        Cell.number(base.thresholdPercent(), CellStyle.EXACT));
        list.table(
                words.text("Topic.CHANGES"), words.labels("change", "deltaTco2e", "cumulativePercent", "recalculate"));
        for (Changes.Step step : base.steps()) {
            list.sheet()
                    .append(
                            Cell.text(step.changeId()),
                            Cells.thousandths(step.deltaTco2e()),
                            Cell.number(step.cumulativePercent(), CellStyle.EXACT),
                            Cell.text(words.yesNo(step.recalculate())));
        }
    }

    /** No total: lines of a memo are not added up. */
    public void writeMemos() {
        List<MemoRow> memos = context.document().memos();
        List<SheetColumn> columns = List.of(
                SheetColumn.of(words.label("kind"), 50),
                SheetColumn.of(words.label("subject"), 24),
                SheetColumn.of(words.label("emissionsTco2e"), 20),
                SheetColumn.of(words.label("detail"), 80));
        Sheet sheet = TableSheet.open(context, "MEMOS", words.text("text.memos"), columns, memos.size());
        for (MemoRow memo : memos) {
            sheet.append(
                    Cell.text(words.of(memo.kind())),
                    Cell.text(memo.subject()),
                    Cells.thousandths(memo.emissionsTco2e()),
                    Cell.text(words.of(memo.detail())));
        }
    }

    public void writeAudit() {
        ListSheet list = ListSheet.open(context, "AUDIT_TRAIL", 30, 80);
        list.facts(facts.audit());
        list.sentences(List.of(words.text("text.audit")));
    }
}
