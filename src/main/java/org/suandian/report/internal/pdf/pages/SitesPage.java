package org.suandian.report.internal.pdf.pages;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.suandian.report.Topic;
import org.suandian.report.document.StayRow;
import org.suandian.report.document.Totals;
import org.suandian.report.internal.pdf.layout.Bar;
import org.suandian.report.internal.pdf.layout.Column;
import org.suandian.report.internal.pdf.layout.Ink;
import org.suandian.report.internal.wording.Wording;

/** Stays of sites by both methods: a chart of the largest, and all of them in a table. */
public final class SitesPage {

    private static final int CHARTED = 12;

    private final PageContext context;
    private final Wording words;

    private SitesPage(PageContext context) {
        this.context = context;
        this.words = context.words();
    }

    public static void write(PageContext context) throws IOException {
        new SitesPage(context).write();
    }

    private void write() throws IOException {
        context.topic(Topic.SITES);
        chart();
        Totals totals = context.document().totals();
        context.table(
                columns(),
                context.document().stays().stream().map(stay -> row(stay)).toList(),
                List.of(
                        words.text("total"),
                        "",
                        "",
                        "",
                        "",
                        words.figure(totals.energyKwh()),
                        "",
                        words.figure(totals.locationBasedTco2e()),
                        words.figure(totals.marketBasedTco2e())));
        context.pdf().note(words.text("text.pue"));
    }

    private List<Column> columns() {
        return List.of(
                Column.text(words.label("site"), 14),
                Column.text(words.label("interval"), 12),
                Column.text(words.label("region"), 12),
                Column.text(words.label("market"), 8),
                Column.number(words.label("pue"), 7),
                Column.number(words.label("energyKwh"), 15),
                Column.number(words.label("rateGco2ePerKwh"), 10),
                Column.number(words.label("locationBasedTco2e"), 12),
                Column.number(words.label("marketBasedTco2e"), 12));
    }

    private List<String> row(StayRow stay) {
        return List.of(
                stay.siteId(),
                words.days(stay.interval()),
                "%s (%s)".formatted(stay.regionId(), stay.country()),
                stay.marketId(),
                stay.pue().toPlainString(),
                words.figure(stay.energyKwh()),
                words.figure(stay.locationRateGco2ePerKwh()),
                stay.locationBasedTco2e().map(words::figure).orElse(words.text("unknown")),
                words.figure(stay.marketBasedTco2e()));
    }

    private void chart() throws IOException {
        List<StayRow> stays = context.document().stays();
        List<StayRow> largest = stays.stream()
                .sorted(Comparator.comparing(StayRow::energyKwh).reversed())
                .limit(CHARTED)
                .toList();
        context.pdf().heading(words.text("chart.sites"));
        List<Bar> bars = new ArrayList<>();
        for (StayRow stay : largest) {
            String name = "%s (%d)".formatted(stay.siteId(), stay.stayNumber());
            bars.add(bar(name, stay.locationBasedTco2e(), Inks.LOCATION));
            bars.add(bar("", stay.marketBasedTco2e(), Inks.MARKET));
        }
        context.pdf().bars(words.text("chart.sites"), bars);
        context.pdf()
                .legend(
                        List.of(words.label("locationBasedTco2e"), words.label("marketBasedTco2e")),
                        List.of(Inks.LOCATION, Inks.MARKET));
        if (stays.size() > largest.size()) {
            context.pdf().note(words.text("text.staysShown", largest.size(), words.count(stays.size())));
        }
    }

    private Bar bar(String name, Optional<BigDecimal> tonnes, Ink ink) {
        return new Bar(
                name, tonnes.orElse(BigDecimal.ZERO), tonnes.map(words::figure).orElse(words.text("unknown")), ink);
    }
}
