package org.suandian.placement.problem.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.suandian.costmodel.Catalogues;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.problem.TenantBudget;
import org.suandian.placement.problem.draft.DraftProblem;
import org.suandian.placement.problem.draft.IssueList;
import org.suandian.placement.problem.draft.IssueReport;
import org.suandian.placement.problem.draft.ProblemLimits;
import org.suandian.placement.problem.draft.ProblemPaths;

/**
 * Finds everything that is wrong with a problem, not only the first thing. What merely cannot be placed is no mistake: it is left to
 * pricing and to the plan, which name it.
 */
public final class ProblemValidator {

    private static final int LONGEST_NAME = 500;

    private final Catalogues catalogues;

    public ProblemValidator(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** All issues: those found in reading, then those of the problem. A problem with errors must not be priced. */
    public IssueReport validate(DraftProblem draft) {
        IssueList issues = IssueList.after(draft.issues());
        Checking checking = new Checking(draft, catalogues, issues);
        checkName(draft.problem().name(), issues);
        if (checkSize(draft.problem(), issues)) {
            new TermsCheck(checking).check();
            new SiteCheck(checking).check();
            new PoolCheck(checking).check();
            new BatchCheck(checking).check();
            checkBudgets(checking);
        }
        return issues.report();
    }

    private static void checkName(String name, IssueList issues) {
        if (name.length() > LONGEST_NAME) {
            issues.error(
                    "name-too-long",
                    "name",
                    "The name must have at most %d characters; it has %d.".formatted(LONGEST_NAME, name.length()));
        }
    }

    /** Whether the problem is small enough to be looked at. */
    private static boolean checkSize(PlacementProblem problem, IssueList issues) {
        boolean fits = requireAtMost(issues, ProblemPaths.BATCHES, problem.batches(), ProblemLimits.BATCHES)
                & requireAtMost(issues, ProblemPaths.POOLS, problem.pools(), ProblemLimits.POOLS)
                & requireAtMost(issues, ProblemPaths.SITES, problem.sites(), ProblemLimits.SITES)
                & requireAtMost(issues, ProblemPaths.BUDGETS, problem.budgets(), ProblemLimits.BUDGETS);
        requireSome(issues, ProblemPaths.SITES, problem.sites());
        requireSome(issues, ProblemPaths.POOLS, problem.pools());
        requireSome(issues, ProblemPaths.BATCHES, problem.batches());
        long perPool = problem.batches().stream()
                .mapToLong(batch -> Math.max(1, batch.demand().modelIds().size()))
                .sum();
        long options = perPool * problem.pools().size();
        if (fits && options > ProblemLimits.OPTIONS) {
            issues.error(
                    "too-many-options",
                    ProblemPaths.BATCHES,
                    "The batches, times their acceptable models, times the pools (%d) must be at most %d. Maybe plan parts that share no pool one by one."
                            .formatted(options, ProblemLimits.OPTIONS));
            return false;
        }
        return fits;
    }

    private static boolean requireAtMost(IssueList issues, String list, List<?> items, int most) {
        if (items.size() > most) {
            issues.error(
                    "too-many-" + ProblemPaths.columnOf(list).replace('_', '-'),
                    list,
                    "The number of %s (%d) must be at most %d.".formatted(list, items.size(), most));
        }
        return items.size() <= most;
    }

    private static void requireSome(IssueList issues, String list, List<?> items) {
        if (items.isEmpty()) {
            issues.error("missing-property", list, "The list of %s must have at least one element.".formatted(list));
        }
    }

    private static void checkBudgets(Checking checking) {
        TreeSet<String> tenants = new TreeSet<>();
        for (InferenceBatch batch : checking.problem().batches()) {
            batch.tenant().ifPresent(tenants::add);
        }
        KnownIds known = KnownIds.exactly(tenants);
        Set<String> seen = new HashSet<>();
        List<TenantBudget> budgets = checking.problem().budgets();
        for (int i = 0; i < budgets.size(); i++) {
            TenantBudget budget = budgets.get(i);
            Item item = checking.item(ProblemPaths.BUDGETS, i, "tenant", budget.tenant());
            item.requireOwnId("tenant", seen);
            item.requireKnown("tenant", "tenant", budget.tenant(), known);
            budget.energyKwh()
                    .ifPresent(energy -> item.requireBetween("energyKwh", energy, 0, ProblemLimits.TOKENS, "kWh"));
            budget.emissionsKg()
                    .ifPresent(mass -> item.requireBetween("emissionsKg", mass, 0, ProblemLimits.TOKENS, "kg"));
            if (budget.energyKwh().isEmpty() && budget.emissionsKg().isEmpty()) {
                item.warning(
                        "budget-without-limit",
                        "",
                        "The budget of %s limits nothing. Maybe add energyKwh or emissionsKg.".formatted(item.name()));
            }
        }
    }
}
