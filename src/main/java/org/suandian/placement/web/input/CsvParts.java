package org.suandian.placement.web.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.placement.internal.json.BoundedList;
import org.suandian.placement.internal.json.ProblemDto;
import org.suandian.placement.problem.draft.IssueList;
import org.suandian.placement.problem.draft.IssueReport;
import org.suandian.placement.problem.draft.ProblemPaths;

/** Puts lists that were read from CSV into a problem. */
final class CsvParts {

    private final IssueList issues = new IssueList();
    private final Map<String, int[]> lines = new HashMap<>();
    private ProblemDto problem;

    CsvParts(ProblemDto problem) {
        this.problem = problem;
    }

    ProblemDto problem() {
        return problem;
    }

    IssueReport issues() {
        return issues.report();
    }

    ProblemPaths paths() {
        return new ProblemPaths(lines);
    }

    void read(String part, InputStream text) throws IOException {
        ProblemDto p = problem;
        switch (part) {
            case ProblemPaths.SITES ->
                problem =
                        with(p, read(part, p.sites(), new BoundedList.Sites(), text, Rows.SITE, Rows::site), p.pools());
            case ProblemPaths.POOLS ->
                problem =
                        with(p, p.sites(), read(part, p.pools(), new BoundedList.Pools(), text, Rows.POOL, Rows::pool));
            case ProblemPaths.BATCHES ->
                problem = withBatches(
                        p, read(part, p.batches(), new BoundedList.Batches(), text, Rows.BATCH, Rows::batch));
            default ->
                problem = withBudgets(
                        p, read(part, p.tenantBudgets(), new BoundedList.Budgets(), text, Rows.BUDGET, Rows::budget));
        }
    }

    private <T, L extends BoundedList<T>> Optional<L> read(
            String list,
            Optional<L> inJson,
            L filled,
            InputStream text,
            SheetColumns columns,
            Function<SheetRow, T> row)
            throws IOException {
        if (inJson.isPresent()) {
            throw new InvalidInputException(
                    "list-given-twice",
                    "The %s must be given in the part problem or in the part %s, not in both.".formatted(list, list),
                    Details.of("part", list));
        }
        lines.put(list, new Sheet(list, columns, issues).read(text, each -> filled.add(row.apply(each))));
        return Optional.of(filled);
    }

    private static ProblemDto with(ProblemDto p, Optional<BoundedList.Sites> sites, Optional<BoundedList.Pools> pools) {
        return new ProblemDto(
                p.name(),
                p.horizon(),
                p.currency(),
                p.carbonPricePerTonne(),
                p.signals(),
                p.hardwareRateKind(),
                sites,
                pools,
                p.batches(),
                p.tenantBudgets(),
                p.solving());
    }

    private static ProblemDto withBatches(ProblemDto p, Optional<BoundedList.Batches> batches) {
        return withLists(p, batches, p.tenantBudgets());
    }

    private static ProblemDto withBudgets(ProblemDto p, Optional<BoundedList.Budgets> budgets) {
        return withLists(p, p.batches(), budgets);
    }

    private static ProblemDto withLists(
            ProblemDto p, Optional<BoundedList.Batches> batches, Optional<BoundedList.Budgets> budgets) {
        return new ProblemDto(
                p.name(),
                p.horizon(),
                p.currency(),
                p.carbonPricePerTonne(),
                p.signals(),
                p.hardwareRateKind(),
                p.sites(),
                p.pools(),
                batches,
                budgets,
                p.solving());
    }
}
