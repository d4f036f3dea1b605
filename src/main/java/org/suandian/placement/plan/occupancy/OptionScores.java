package org.suandian.placement.plan.occupancy;

import org.suandian.placement.plan.Option;
import org.suandian.placement.priced.PricedProblem;

/** The scores that options are compared by. */
public final class OptionScores {

    private OptionScores() {}

    /** What the option adds to the objective, in micro-units. */
    public static OptionScore cost(PricedProblem problem) {
        SlotMinima minima = new SlotMinima(problem);
        return new OptionScore() {
            @Override
            public double of(int fit, int start) {
                return problem.costMicro(fit, start);
            }

            @Override
            public double atLeast(int fit) {
                return minima.costMicro(fit);
            }
        };
    }

    /** Location-based emissions, gCO2e. */
    public static OptionScore emissions(PricedProblem problem) {
        SlotMinima minima = new SlotMinima(problem);
        return new OptionScore() {
            @Override
            public double of(int fit, int start) {
                return problem.grams(fit, start);
            }

            @Override
            public double atLeast(int fit) {
                return minima.grams(fit);
            }
        };
    }

    /** The slot in which a run starts, at one site only. */
    public static OptionScore earliestAt(PricedProblem problem, int site) {
        return new OptionScore() {
            @Override
            public double of(int fit, int start) {
                return start;
            }

            @Override
            public double atLeast(int fit) {
                return problem.siteOf(fit) == site ? 0 : Double.POSITIVE_INFINITY;
            }
        };
    }

    /** The same score, with one option that must not be chosen. */
    public static OptionScore besides(OptionScore score, Option excluded) {
        return new OptionScore() {
            @Override
            public double of(int fit, int start) {
                boolean isExcluded = fit == excluded.fit() && start == excluded.start();
                return isExcluded ? Double.POSITIVE_INFINITY : score.of(fit, start);
            }

            @Override
            public double atLeast(int fit) {
                return score.atLeast(fit);
            }
        };
    }
}
