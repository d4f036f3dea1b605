package org.suandian.placement.plan.occupancy;

import java.util.Optional;
import org.suandian.placement.plan.Option;
import org.suandian.placement.priced.PricedProblem;

/** Finds the best option of a batch for which there is room. Not for several threads at once. */
public final class FreeOptions {

    private static final int NONE = -1;

    private final Occupancy occupancy;
    private final PricedProblem problem;
    private final int[] starts;

    /** Looks at what is left in the ledger at each call. */
    public FreeOptions(Occupancy occupancy) {
        this.occupancy = occupancy;
        this.problem = occupancy.problem();
        this.starts = new int[problem.slots()];
    }

    /**
     * The free option of the lowest score; among equals the one of the lowest cost, then of the lowest number and start. Empty if
     * none is free.
     */
    public Optional<Option> best(int batch, OptionScore score) {
        Best best = new Best(score);
        int release = problem.batches().release()[batch];
        for (int fit = problem.batches().firstFit()[batch];
                fit < problem.batches().firstFit()[batch + 1];
                fit++) {
            if (best.mayBeBeatenBy(fit)) {
                int count = occupancy.freeStarts(fit, release, problem.latestStart(fit), starts);
                for (int i = 0; i < count; i++) {
                    best.offer(fit, starts[i]);
                }
            }
        }
        return best.option();
    }

    private final class Best {

        private final OptionScore by;
        private double score = Double.POSITIVE_INFINITY;
        private int fit = NONE;
        private int start;

        Best(OptionScore by) {
            this.by = by;
        }

        boolean mayBeBeatenBy(int other) {
            double least = by.atLeast(other);
            return least <= score && least < Double.POSITIVE_INFINITY;
        }

        void offer(int otherFit, int otherStart) {
            double other = by.of(otherFit, otherStart);
            if (other < score || (other == score && fit != NONE && isCheaper(otherFit, otherStart))) {
                score = other;
                fit = otherFit;
                start = otherStart;
            }
        }

        private boolean isCheaper(int otherFit, int otherStart) {
            return problem.costMicro(otherFit, otherStart) < problem.costMicro(fit, start);
        }

        Optional<Option> option() {
            return fit == NONE ? Optional.empty() : Optional.of(new Option(fit, start));
        }
    }
}
