package org.suandian.report.internal.pdf.pages;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.suandian.report.Topic;
import org.suandian.report.document.FactorRow;
import org.suandian.report.internal.pdf.layout.Column;
import org.suandian.report.internal.wording.Wording;

/** Factors with their sources. */
public final class FactorsPage {

    private FactorsPage() {}

    public static void write(PageContext context) throws IOException {
        Wording words = context.words();
        context.topic(Topic.FACTORS);
        context.pdf().paragraph(words.text("text.direct"));
        List<Column> columns = List.of(
                Column.text(words.label("use"), 13),
                Column.text(words.label("key"), 16),
                Column.text(words.label("area"), 8),
                Column.number(words.label("dataYear"), 6),
                Column.number(words.label("rateGco2ePerKwh"), 10),
                Column.text(words.label("basis"), 8),
                Column.text(words.label("gases"), 9),
                Column.text(words.label("source"), 18),
                Column.text(words.label("caveats"), 14));
        context.table(
                columns,
                context.document().factors().stream()
                        .map(factor -> row(words, factor))
                        .toList());
    }

    private static List<String> row(Wording words, FactorRow factor) {
        Optional<String> loss = factor.lossPercent().map(percent -> words.figure(percent) + " %");
        Optional<String> hours = factor.hours().map(count -> words.count(count) + " h");
        return List.of(
                words.of(factor.use()),
                factor.key(),
                factor.areaId().orElse("–"),
                factor.dataYear().map(year -> Integer.toString(year)).orElse("–"),
                factor.rateGco2ePerKwh()
                        .map(words::figure)
                        .or(() -> loss)
                        .or(() -> hours)
                        .orElse("–"),
                factor.basis().map(words::of).orElse("–"),
                factor.gases().orElse("–"),
                factor.source(),
                words.words(factor.caveats()));
    }
}
