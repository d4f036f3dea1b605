package org.suandian.placement.plan.kpi;

import org.suandian.placement.plan.Placement;
import org.suandian.placement.priced.PricedProblem;

/**
 * How a plan differs from another of the same problem.
 *
 * @param all over all that each of them places: where one places less, it costs less
 * @param placedInBoth only over batches that both place: like with like
 * @param objectiveMicro with what leaving out counts
 */
public record PlanComparison(FigureDifferences all, FigureDifferences placedInBoth, Difference objectiveMicro) {

    public static PlanComparison of(PricedProblem problem, Placement plan, Placement other) {
        FiguresOf ofPlan = new FiguresOf(problem, plan);
        FiguresOf ofOther = new FiguresOf(problem, other);
        return new PlanComparison(
                FigureDifferences.of(ofPlan.all(batch -> true), ofOther.all(batch -> true)),
                FigureDifferences.of(ofPlan.all(other::isPlaced), ofOther.all(plan::isPlaced)),
                Difference.of(plan.objectiveMicro(problem), other.objectiveMicro(problem)));
    }
}
