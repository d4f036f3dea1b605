package org.suandian.report.internal.pdf.pages;

import java.io.IOException;
import java.util.List;
import org.suandian.report.Topic;
import org.suandian.report.document.HourlyMatchRow;
import org.suandian.report.document.TierSum;
import org.suandian.report.document.Totals;
import org.suandian.report.internal.pdf.layout.Bar;
import org.suandian.report.internal.pdf.layout.Column;
import org.suandian.report.internal.wording.Wording;

/** How the market-based figure is built up by tier, and the supplement that matches by the hour. */
public final class MarketBasedPage {

    private final PageContext context;
    private final Wording words;

    private MarketBasedPage(PageContext context) {
        this.context = context;
        this.words = context.words();
    }

    public static void write(PageContext context) throws IOException {
        new MarketBasedPage(context).write();
    }

    private void write() throws IOException {
        context.topic(Topic.MARKET_BASED);
        context.pdf().paragraph(words.text("text.marketBased"));
        context.pdf().heading(words.text("chart.tiers"));
        context.pdf()
                .stack(
                        words.text("chart.tiers"),
                        context.document().tierSums().stream().map(this::part).toList());
        sums();
        rows();
        hourly();
    }

    private Bar part(TierSum sum) {
        String display = "%s kWh, %s %%".formatted(words.figure(sum.energyKwh()), words.figure(sum.energyPercent()));
        return new Bar(words.of(sum.tier()), sum.energyKwh(), display, Inks.of(sum.tier()));
    }

    private void sums() throws IOException {
        context.pdf().heading(words.text("heading.tiers"));
        List<Column> columns = List.of(
                Column.text(words.label("tier"), 14),
                Column.number(words.label("energyKwh"), 10),
                Column.number(words.label("energyPercent"), 8),
                Column.number(words.label("marketBasedTco2e"), 10));
        Totals totals = context.document().totals();
        context.table(
                columns,
                context.document().tierSums().stream()
                        .map(sum -> List.of(
                                words.of(sum.tier()),
                                words.figure(sum.energyKwh()),
                                words.figure(sum.energyPercent()),
                                words.figure(sum.marketBasedTco2e())))
                        .toList(),
                List.of(
                        words.text("total"),
                        words.figure(totals.energyKwh()),
                        "",
                        words.figure(totals.marketBasedTco2e())));
    }

    private void rows() throws IOException {
        context.pdf().heading(words.text("heading.rows"));
        List<Column> columns = List.of(
                Column.text(words.label("site"), 12),
                Column.number(words.label("stay"), 5),
                Column.text(words.label("tier"), 12),
                Column.text(words.label("reference"), 16),
                Column.number(words.label("energyKwh"), 12),
                Column.number(words.label("rateGco2ePerKwh"), 9),
                Column.number(words.label("marketBasedTco2e"), 11));
        context.table(
                columns,
                context.document().tiers().stream()
                        .map(row -> List.of(
                                row.siteId(),
                                Integer.toString(row.stayNumber()),
                                words.of(row.tier()),
                                row.reference(),
                                words.figure(row.energyKwh()),
                                words.figure(row.rateGco2ePerKwh()),
                                words.figure(row.marketBasedTco2e())))
                        .toList());
    }

    private void hourly() throws IOException {
        List<HourlyMatchRow> matches = context.document().hourlyMatches();
        if (matches.isEmpty()) {
            return;
        }
        context.pdf().heading(words.text("heading.hourly"));
        context.pdf().paragraph(words.text("text.hourly"));
        context.pdf()
                .shares(
                        words.text("chart.hourly"),
                        matches.stream()
                                .map(match -> new Bar(
                                        match.marketId(),
                                        match.matchedPercent(),
                                        words.figure(match.matchedPercent()) + " %",
                                        Inks.LOCATION))
                                .toList());
        List<Column> columns = List.of(
                Column.text(words.label("market"), 10),
                Column.number(words.label("consumptionKwh"), 10),
                Column.number(words.label("matchedKwh"), 10),
                Column.number(words.label("matchedPercent"), 10));
        context.table(
                columns,
                matches.stream()
                        .map(match -> List.of(
                                match.marketId(),
                                words.figure(match.consumptionKwh()),
                                words.figure(match.matchedKwh()),
                                words.figure(match.matchedPercent())))
                        .toList());
    }
}
