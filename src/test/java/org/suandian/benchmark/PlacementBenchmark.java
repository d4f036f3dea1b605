package org.suandian.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.suandian.placement.internal.timefold.TimefoldPlanSolver;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.baseline.Baseline;
import org.suandian.placement.plan.baseline.Baselines;
import org.suandian.placement.plan.check.PlanChecker;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.problem.SolvingTerms;
import org.suandian.placement.referee.CpSatReferee;
import org.suandian.placement.reference.ReferenceInstance;
import org.suandian.placement.reference.ReferenceInstances;
import org.suandian.placement.search.SolvedPlan;
import org.suandian.placement.search.SolverControl;

/**
 * Gaps of plans on the reference instances to the bounds in their files, after given seconds of wall time, with two workers: the median of
 * several seeds. Beside them the cheapest greedy plan, and CP-SAT with the same seconds and workers.
 *
 * <p>Arguments: {@code [--cp-sat] [--runs N] NAME SECONDS ...}
 */
public final class PlacementBenchmark {

    private static final int WORKERS = 2;

    private PlacementBenchmark() {}

    /** Prints a row of a Markdown table for each instance and time. */
    public static void main(String... arguments) {
        boolean cpSat = Arrays.asList(arguments).contains("--cp-sat");
        int at = cpSat ? 1 : 0;
        int runs = 3;
        if (arguments.length > at && arguments[at].equals("--runs")) {
            runs = Integer.parseInt(arguments[at + 1]);
            at += 2;
        }
        warmUp();
        System.out.println("| instance | seconds | gap, median | gaps | own bound / file's | greedy | CP-SAT | end |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (; at + 1 < arguments.length; at += 2) {
            row(arguments[at], Integer.parseInt(arguments[at + 1]), runs, cpSat);
        }
    }

    private static void warmUp() {
        ReferenceInstances.find("S1k").ifPresent(instance -> solve(instance.problem(), 5, 7));
    }

    private static void row(String name, int seconds, int runs, boolean cpSat) {
        Optional<ReferenceInstance> found = ReferenceInstances.find(name);
        if (found.isEmpty()) {
            System.out.println(name + " skipped: no reference data");
            return;
        }
        PricedProblem problem = found.get().problem();
        double bound = found.get().provenLowerBoundMicro();
        double[] gaps = new double[runs];
        double ownBound = Double.POSITIVE_INFINITY;
        String end = "";
        for (int run = 0; run < runs; run++) {
            SolvedPlan plan = solve(problem, seconds, run + 1);
            gaps[run] = plan.objectiveMicro() / bound - 1;
            ownBound = Math.min(ownBound, plan.boundMicro() / bound);
            end = plan.end().name();
        }
        Arrays.sort(gaps);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | **%.2f%%** | %.2f to %.2f%% | %.4f | %s | %s | %s |%n",
                name,
                seconds,
                100 * gaps[runs / 2],
                100 * gaps[0],
                100 * gaps[runs - 1],
                ownBound,
                gap(Baselines.of(problem, Baseline.CHEAPEST_GREEDY), problem, bound),
                cpSat ? cpSat(problem, seconds, bound) : "",
                end);
    }

    private static SolvedPlan solve(PricedProblem problem, int seconds, long seed) {
        SolvedPlan plan = new TimefoldPlanSolver()
                .solve(
                        problem,
                        Optional.empty(),
                        new SolvingTerms(
                                Duration.ofSeconds(seconds),
                                seed,
                                WORKERS,
                                OptionalLong.empty(),
                                OptionalDouble.empty()),
                        SolverControl.NONE);
        if (!PlanChecker.check(problem, plan.placement(), plan.objectiveMicro()).isEmpty()) {
            throw new IllegalStateException("The plan must keep all limits.");
        }
        return plan;
    }

    private static String cpSat(PricedProblem problem, int seconds, double bound) {
        return CpSatReferee.solve(problem, Duration.ofSeconds(seconds), WORKERS)
                .placement()
                .map(placement -> gap(placement, problem, bound))
                .orElse("no plan");
    }

    private static String gap(Placement placement, PricedProblem problem, double bound) {
        int leftOut = placement.fit().length - placement.placed();
        return leftOut > 0
                ? leftOut + " left out"
                : String.format(Locale.ROOT, "%.1f%%", 100 * (placement.objectiveMicro(problem) / bound - 1));
    }
}
