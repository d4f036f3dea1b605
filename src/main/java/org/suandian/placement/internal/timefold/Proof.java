package org.suandian.placement.internal.timefold;

import org.suandian.placement.priced.PricedProblem;

/** How far an objective is from a bound. */
final class Proof {

    private Proof() {}

    /** What an optimum may lie above the bound by rounding alone: half a micro-unit for each batch, both ways. */
    static long roundingMicro(PricedProblem problem) {
        return 2L * problem.batches().count();
    }

    /** The gap over the bound's magnitude; infinite over a bound of 0. */
    static double gap(long objectiveMicro, long boundMicro) {
        double gap = (double) objectiveMicro - boundMicro;
        return gap <= 0 ? 0 : gap / Math.abs((double) boundMicro);
    }
}
