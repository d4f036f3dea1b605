package org.suandian.report.internal.pdf.pages;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.suandian.report.Topic;
import org.suandian.report.document.WorkloadRow;
import org.suandian.report.internal.pdf.layout.Column;
import org.suandian.report.internal.wording.Wording;

/** Figures per million tokens, and the workloads with the most energy; the others in one row, so that the total is the total. */
public final class WorkloadsPage {

    private static final int SHOWN = 300;

    private final PageContext context;
    private final Wording words;

    private WorkloadsPage(PageContext context) {
        this.context = context;
        this.words = context.words();
    }

    public static void write(PageContext context) throws IOException {
        new WorkloadsPage(context).write();
    }

    private void write() throws IOException {
        context.topic(Topic.WORKLOADS);
        tokens();
        context.pdf().heading(words.of(Topic.WORKLOADS));
        context.pdf().paragraph(words.text("text.workloads"));
        workloads();
    }

    private void tokens() throws IOException {
        context.pdf().heading(words.text("heading.tokens"));
        List<Column> columns = List.of(
                Column.text(words.label("model"), 14),
                Column.text(words.label("region"), 10),
                Column.number(words.label("tokens"), 13),
                Column.number(words.label("energyKwh"), 12),
                Column.number(words.label("energyKwhPerMtok"), 11),
                Column.number(words.label("locationBasedGco2ePerMtok"), 12),
                Column.number(words.label("marketBasedGco2ePerMtok"), 12));
        context.table(
                columns,
                context.document().tokens().stream()
                        .map(row -> List.of(
                                row.modelId(),
                                row.regionId(),
                                words.count(row.tokens()),
                                words.figure(row.energyKwh()),
                                words.figure(row.energyKwhPerMtok()),
                                words.figure(row.locationBasedGco2ePerMtok()),
                                words.figure(row.marketBasedGco2ePerMtok())))
                        .toList());
        context.pdf().note(words.text("text.sci"));
    }

    private void workloads() throws IOException {
        List<WorkloadRow> all = context.document().workloads();
        List<WorkloadRow> sorted = all.size() <= SHOWN
                ? all
                : all.stream()
                        .sorted(Comparator.comparing(WorkloadRow::energyKwh).reversed())
                        .toList();
        List<WorkloadRow> shown = sorted.subList(0, Math.min(SHOWN, sorted.size()));
        List<WorkloadRow> others = sorted.subList(shown.size(), sorted.size());
        if (!others.isEmpty()) {
            context.pdf().note(words.text("text.workloadsShown", shown.size(), words.count(all.size())));
        }
        List<List<String>> rows = new ArrayList<>();
        shown.forEach(row -> rows.add(row(row)));
        if (!others.isEmpty()) {
            rows.add(sums(words.text("text.workloadsOther", words.count(others.size())), others));
        }
        context.table(columns(), rows, sums(words.text("total"), all));
        context.pdf().note(words.text("text.workloadsElsewhere", words.count(all.size())));
    }

    private List<Column> columns() {
        return List.of(
                Column.text(words.label("site"), 13),
                Column.text(words.label("model"), 14),
                Column.text(words.label("accelerator"), 10),
                Column.text(words.label("tenant"), 10),
                Column.number(words.label("energyKwh"), 13),
                Column.number(words.label("tokens"), 13),
                Column.number(words.label("acceleratorHours"), 12),
                Column.number(words.label("locationBasedTco2e"), 11),
                Column.number(words.label("marketBasedTco2e"), 11));
    }

    private List<String> row(WorkloadRow row) {
        return List.of(
                row.stayNumber() == 0 ? row.siteId() : "%s (%d)".formatted(row.siteId(), row.stayNumber()),
                orDash(row.modelId()),
                orDash(row.acceleratorId()),
                orDash(row.tenant()),
                words.figure(row.energyKwh()),
                words.count(row.inputTokens() + row.outputTokens()),
                words.figure(row.acceleratorHours()),
                words.figure(row.locationBasedTco2e()),
                words.figure(row.marketBasedTco2e()));
    }

    private static String orDash(Optional<String> value) {
        return value.orElse("–");
    }

    private List<String> sums(String name, List<WorkloadRow> rows) {
        BigDecimal tokens =
                sum(rows, row -> BigDecimal.valueOf(row.inputTokens()).add(BigDecimal.valueOf(row.outputTokens())));
        return List.of(
                name,
                "",
                "",
                "",
                words.figure(sum(rows, WorkloadRow::energyKwh)),
                words.figure(tokens),
                words.figure(sum(rows, WorkloadRow::acceleratorHours)),
                words.figure(sum(rows, WorkloadRow::locationBasedTco2e)),
                words.figure(sum(rows, WorkloadRow::marketBasedTco2e)));
    }

    private static BigDecimal sum(List<WorkloadRow> rows, Function<WorkloadRow, BigDecimal> value) {
        return rows.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
