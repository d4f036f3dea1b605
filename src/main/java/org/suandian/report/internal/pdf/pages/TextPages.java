package org.suandian.report.internal.pdf.pages;

import java.io.IOException;
import java.util.List;
import org.suandian.report.Topic;
import org.suandian.report.document.Changes;
import org.suandian.report.document.DataQuality;
import org.suandian.report.document.OriginShare;
import org.suandian.report.internal.pdf.layout.Bar;
import org.suandian.report.internal.pdf.layout.Column;
import org.suandian.report.internal.wording.Wording;

/** Pages of facts and sentences. */
public final class TextPages {

    private final PageContext context;
    private final Wording words;

    public TextPages(PageContext context) {
        this.context = context;
        this.words = context.words();
    }

    public void writeBoundary() throws IOException {
        context.topic(Topic.BOUNDARY);
        context.facts(context.facts().boundary());
        context.pdf().heading(words.text("heading.markets"));
        List<Column> columns = List.of(
                Column.text(words.label("market"), 8),
                Column.text(words.label("marketName"), 14),
                Column.text(words.label("countries"), 18),
                Column.text(words.label("accepts"), 12),
                Column.text(words.label("hasInstruments"), 10),
                Column.text(words.label("source"), 18));
        context.table(
                columns,
                context.document().boundary().markets().stream()
                        .map(market -> List.of(
                                market.id(),
                                market.name(),
                                words.list(market.countries()),
                                words.list(market.accepts()),
                                words.yesNo(market.hasInstruments()),
                                market.source()))
                        .toList());
    }

    public void writeMethod() throws IOException {
        context.topic(Topic.METHOD);
        context.facts(context.facts().method());
        context.paragraphs(context.facts().methodSentences());
    }

    public void writeQuality() throws IOException {
        DataQuality quality = context.document().quality();
        context.topic(Topic.DATA_QUALITY);
        context.facts(context.facts().quality());
        context.pdf().heading(words.text("chart.origins"));
        context.pdf()
                .stack(
                        words.text("chart.origins"),
                        quality.origins().stream().map(this::part).toList());
        context.pdf().heading(words.text("heading.flags"));
        context.paragraphs(context.facts().flags());
        context.pdf().heading(words.text("heading.findings"));
        if (quality.findings().isEmpty()) {
            context.pdf().paragraph(words.text("text.noFindings"));
        } else {
            findings(quality.findings());
        }
    }

    private Bar part(OriginShare share) {
        return new Bar(
                words.of(share.origin()),
                share.energyKwh(),
                words.figure(share.energyKwh()) + " kWh",
                Inks.of(share.origin()));
    }

    private void findings(List<DataQuality.FindingRow> findings) throws IOException {
        List<Column> columns = List.of(
                Column.text(words.label("finding"), 20),
                Column.text(words.label("site"), 12),
                Column.text(words.label("subject"), 12),
                Column.text(words.label("interval"), 18),
                Column.number(words.label("energyKwh"), 12));
        context.table(
                columns,
                findings.stream()
                        .map(finding -> List.of(
                                words.of(finding.kind()),
                                finding.siteId(),
                                finding.subject(),
                                words.interval(finding.interval()),
                                words.figure(finding.energyKwh())))
                        .toList());
    }

    public void writeChanges() throws IOException {
        context.topic(Topic.CHANGES);
        context.paragraphs(context.facts().changes());
        Changes changes = context.document().changes();
        if (changes.baseYear().isPresent()) {
            baseYear(changes.baseYear().get());
        }
    }

    private void baseYear(Changes.BaseYearSection base) throws IOException {
        context.pdf().heading("%s %d".formatted(words.text("heading.baseYear"), base.year()));
        context.pdf()
                .paragraph("%s: %s. %s: %s."
                        .formatted(
                                words.label("locationBasedTco2e"),
                                words.figure(base.locationBasedTco2e()),
                                words.label("marketBasedTco2e"),
                                words.figure(base.marketBasedTco2e())));
        List<Column> columns = List.of(
                Column.text(words.label("change"), 20),
                Column.number(words.label("deltaTco2e"), 10),
                Column.number(words.label("cumulativePercent"), 10),
                Column.text(words.label("recalculate"), 10));
        context.table(
                columns,
                base.steps().stream()
                        .map(step -> List.of(
                                step.changeId(),
                                words.figure(step.deltaTco2e()),
                                words.figure(step.cumulativePercent()),
                                words.yesNo(step.recalculate())))
                        .toList());
    }

    public void writeMemos() throws IOException {
        context.topic(Topic.MEMOS);
        context.pdf().paragraph(words.text("text.memos"));
        List<Column> columns = List.of(
                Column.text(words.label("kind"), 16),
                Column.text(words.label("subject"), 12),
                Column.number(words.label("emissionsTco2e"), 10),
                Column.text(words.label("detail"), 26));
        context.table(
                columns,
                context.document().memos().stream()
                        .map(memo -> List.of(
                                words.of(memo.kind()),
                                memo.subject(),
                                words.figure(memo.emissionsTco2e()),
                                words.of(memo.detail())))
                        .toList());
    }

    public void writeAudit() throws IOException {
        context.topic(Topic.AUDIT_TRAIL);
        context.facts(context.facts().audit());
        context.pdf().paragraph(words.text("text.audit"));
    }
}
