package org.suandian.report.internal.pdf.pages;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.suandian.report.Topic;
import org.suandian.report.document.Boundary;
import org.suandian.report.document.Totals;
import org.suandian.report.internal.pdf.layout.Bar;
import org.suandian.report.internal.pdf.layout.Ink;
import org.suandian.report.internal.pdf.layout.PdfDocument;
import org.suandian.report.internal.wording.Wording;

/** The first page: both totals, side by side, and what they must be read with. */
public final class ResultPage {

    private ResultPage() {}

    public static void write(PageContext context) throws IOException {
        PdfDocument pdf = context.pdf();
        Wording words = context.words();
        Boundary boundary = context.document().boundary();
        Totals totals = context.document().totals();
        pdf.title(
                words.text("title"),
                words.text("subtitle", boundary.organisationName(), words.days(boundary.period())));
        context.topic(Topic.RESULT);
        context.facts(context.facts().heading());
        List<Bar> figures = List.of(
                bar(words, "locationBasedTco2e", totals.locationBasedTco2e(), Inks.LOCATION),
                bar(words, "marketBasedTco2e", totals.marketBasedTco2e(), Inks.MARKET));
        pdf.headlines(figures);
        pdf.paragraph("%s: %s".formatted(words.label("energyKwh"), words.figure(totals.energyKwh())));
        pdf.heading(words.text("chart.methods"));
        pdf.bars(words.text("chart.methods"), figures);
        pdf.paragraph(words.text("text.dual"));
        pdf.heading(words.text("heading.flags"));
        context.paragraphs(context.facts().flags());
    }

    private static Bar bar(Wording words, String label, BigDecimal value, Ink ink) {
        return new Bar(words.label(label), value, words.figure(value), ink);
    }
}
