package org.suandian.placement.standing;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.suandian.placement.PlanRecord;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.ShadowPrices;
import org.suandian.placement.plan.baseline.Baseline;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.problem.draft.IssueReport;

/**
 * A plan at a moment.
 *
 * @param issues what its reader must know of the problem
 * @param placement the best so far; empty until there is one
 * @param shadowPrices from the proof of the bound; empty until the search has ended
 * @param baselineMaker makes the baselines of the same tables, or gives those that it has made
 */
public record StandingPlan(
        PlanRecord plan,
        PlannedProblem planned,
        IssueReport issues,
        Optional<Placement> placement,
        Optional<ShadowPrices> shadowPrices,
        Supplier<Map<Baseline, Placement>> baselineMaker) {

    /** The baselines of the same tables; made when they are first asked for, in up to a second. */
    public Map<Baseline, Placement> baselines() {
        return baselineMaker.get();
    }

    public PricedProblem priced() {
        return planned.priced();
    }

    /** The shadow prices, or zeros where there are none yet. */
    public ShadowPrices shadowPricesOrZero() {
        return shadowPrices.orElseGet(() -> zero(priced()));
    }

    private static ShadowPrices zero(PricedProblem problem) {
        return new ShadowPrices(
                new double[problem.pools().count()][problem.slots()],
                new double[problem.sites().count()][problem.slots()],
                new double[problem.budgets().count()],
                new double[problem.budgets().count()]);
    }
}
