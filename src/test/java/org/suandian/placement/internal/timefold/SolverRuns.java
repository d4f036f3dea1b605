package org.suandian.placement.internal.timefold;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.problem.SolvingTerms;
import org.suandian.placement.search.SolvedPlan;
import org.suandian.placement.search.SolverControl;
import org.suandian.placement.search.SolverProgress;
import org.suandian.placement.tiny.Tables;
import org.suandian.placement.tiny.TinyBatch;
import org.suandian.placement.tiny.TinyFit;

/** How the tests of the solver call it. */
final class SolverRuns {

    static final long SEED = 11;
    /** What the solver's own limits are when a test is about another one. */
    static final Duration LONG = Duration.ofMinutes(5);

    /** The lower bound of {@link #indivisible}: one and a half batches away, half a one at home. */
    static final long RELAXED_MICRO = 22_000 + 11_000 + 101_000;
    /** Its optimum: one batch away, one at home. */
    static final long INDIVISIBLE_MICRO = 22_000 + 202_000;

    private SolverRuns() {}

    static SolvingTerms steps(long epochs) {
        return new SolvingTerms(LONG, SEED, 1, OptionalLong.of(epochs), OptionalDouble.empty());
    }

    static SolvingTerms time(Duration limit) {
        return new SolvingTerms(limit, SEED, 1, OptionalLong.empty(), OptionalDouble.empty());
    }

    static SolvingTerms gap(double relative) {
        return new SolvingTerms(LONG, SEED, 1, OptionalLong.empty(), OptionalDouble.of(relative));
    }

    static SolvedPlan solve(PricedProblem problem, SolvingTerms terms) {
        return new TimefoldPlanSolver().solve(problem, Optional.empty(), terms, SolverControl.NONE);
    }

    /**
     * Two batches of 2 accelerators and 2,000 W for the only slot. Each costs 2,000 + 20,000 at the cheap site, where 3 accelerators
     * are, and 2,000 + 200,000 at the dear one. So a bound by prices is below every plan, and no search can prove its optimum.
     */
    static PricedProblem indivisible() {
        Tables tables = new Tables(1);
        tables.site(new double[] {100}, new double[] {0});
        tables.site(new double[] {10}, new double[] {0});
        tables.pool(0, new int[] {4}, 1_000);
        tables.pool(1, new int[] {3}, 1_000);
        for (int batch = 0; batch < 2; batch++) {
            tables.batch(TinyBatch.within(0, 1).leftOutAt(5_000_000));
            tables.fit(TinyFit.in(0, 2, 1));
            tables.fit(TinyFit.in(1, 2, 1));
        }
        return tables.problem();
    }

    /** Keeps all that it is told; says stop once it has been told a number of times. */
    static final class Listener implements SolverControl {

        final List<SolverProgress> told = Collections.synchronizedList(new ArrayList<>());
        private final int stopAfter;

        Listener(int stopAfter) {
            this.stopAfter = stopAfter;
        }

        @Override
        public void progress(SolverProgress progress) {
            told.add(progress);
        }

        @Override
        public boolean isStopped() {
            return told.size() >= stopAfter;
        }
    }
}
