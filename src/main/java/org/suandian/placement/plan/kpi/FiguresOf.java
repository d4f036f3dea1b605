package org.suandian.placement.plan.kpi;

import java.util.function.IntPredicate;
import org.suandian.placement.plan.CostParts;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.priced.PricedProblem;

/** Adds up the figures of a placement's batches. */
final class FiguresOf {

    private final PricedProblem problem;
    private final Placement placement;

    FiguresOf(PricedProblem problem, Placement placement) {
        this.problem = problem;
        this.placement = placement;
    }

    /** The sums over the placed batches that are wanted. */
    Figures all(IntPredicate wanted) {
        Figures sum = Figures.NONE;
        for (int batch = 0; batch < placement.fit().length; batch++) {
            if (placement.isPlaced(batch) && wanted.test(batch)) {
                sum = sum.plus(one(batch));
            }
        }
        return sum;
    }

    /** The figures of one placed batch. */
    Figures one(int batch) {
        int fit = placement.fit()[batch];
        int start = placement.start()[batch];
        double hours = problem.slotHours();
        double delay = (start - problem.batches().release()[batch]) * hours;
        int late = problem.batches().slotsLate(batch, start + problem.fits().slots()[fit]);
        return new Figures(
                CostParts.of(problem, fit, start),
                problem.kilowattHours(fit),
                problem.grams(fit, start),
                1,
                delay,
                delay,
                late > 0 ? 1 : 0,
                late * hours);
    }
}
