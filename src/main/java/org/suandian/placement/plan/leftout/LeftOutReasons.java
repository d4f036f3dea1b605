package org.suandian.placement.plan.leftout;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.leftout.LeftOutReason.Code;
import org.suandian.placement.plan.occupancy.Occupancy;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.problem.ProblemIssue;

/** Says of each batch that a plan leaves out why, and what would make room for it. Not for several threads at once. */
public final class LeftOutReasons {

    private final PricedProblem problem;
    private final Placement placement;
    private final Occupancy occupancy;
    private final IntFunction<List<ProblemIssue>> whyNoFit;

    /**
     * @param whyNoFit by batch: what the pricing knows of a batch that has no fit
     */
    public LeftOutReasons(PricedProblem problem, Placement placement, IntFunction<List<ProblemIssue>> whyNoFit) {
        this.problem = problem;
        this.placement = placement;
        this.occupancy = Occupancy.of(problem, placement);
        this.whyNoFit = whyNoFit;
    }

    /** Of all batches that are left out, by number. */
    public List<LeftOutReason> all() {
        return IntStream.range(0, placement.fit().length)
                .filter(batch -> !placement.isPlaced(batch))
                .mapToObj(this::of)
                .toList();
    }

    /**
     * Of one batch.
     *
     * @throws IllegalArgumentException if it is placed
     */
    public LeftOutReason of(int batch) {
        if (placement.isPlaced(batch)) {
            throw new IllegalArgumentException("The batch (%d) must be left out to have a reason.".formatted(batch));
        }
        BlockedOptions options = new BlockedOptions(occupancy, batch);
        Code code = code(batch, options);
        return new LeftOutReason(
                batch,
                code,
                code == Code.NO_FIT ? whyNoFit.apply(batch) : List.of(),
                options.count(),
                options.blocked(),
                code == Code.ROOM_LEFT ? List.of() : new Relaxations(occupancy).of(batch, options));
    }

    private Code code(int batch, BlockedOptions options) {
        if (!problem.batches().hasFits(batch)) {
            return Code.NO_FIT;
        }
        if (options.count() == 0) {
            return Code.NO_WINDOW;
        }
        if (options.lacking(0) > 0) {
            return Code.ROOM_LEFT;
        }
        int budgetOnly = options.lacking(Shortfall.OF_ENERGY)
                + options.lacking(Shortfall.OF_GRAMS)
                + options.lacking(Shortfall.OF_ENERGY | Shortfall.OF_GRAMS);
        return budgetOnly > 0 ? Code.BUDGET : Code.NO_CAPACITY;
    }
}
