package org.suandian.benchmark.plans;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.function.Consumer;
import org.suandian.placement.internal.timefold.TimefoldPlanSolver;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.check.PlanChecker;
import org.suandian.placement.plan.explain.Explainer;
import org.suandian.placement.plan.insert.BatchInsertion;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.pricing.PlanningWorld;
import org.suandian.placement.pricing.Pricing;
import org.suandian.placement.pricing.PricingResult;
import org.suandian.placement.pricing.ProblemPricer;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.problem.SolvingTerms;
import org.suandian.placement.search.SolvedPlan;
import org.suandian.placement.search.SolverControl;
import org.suandian.placement.search.SolverProgress;
import org.suandian.placement.standing.PlannedProblem;

/**
 * Time and memory of plans of made-up problems: the heap that 20,000 batches in 40 pools over 168 hours take, how soon a first plan of
 * 1,000 batches is told, and how long one more batch, a check and an explanation take on a standing plan of 10,000.
 *
 * <p>Not part of the tests: {@code docs/benchmarks/run-placement-scale.sh}.
 */
public final class PlanScaleBenchmark {

    private static final int MORE = 1_000;
    private static final double MEGABYTE = 1 << 20;
    private static final double NANOS_PER_MILLI = 1e6;

    private final ProblemPricer pricer = new ProblemPricer(new PlanningWorld().calculator());

    private PlanScaleBenchmark() {}

    /** Prints a line for each measurement. */
    public static void main(String... arguments) {
        PlanScaleBenchmark benchmark = new PlanScaleBenchmark();
        benchmark.firstPlan();
        benchmark.oneMoreBatch();
        benchmark.memory();
    }

    private PlannedProblem priced(PlacementProblem problem) {
        return PlannedProblem.of(pricing(pricer.price(problem)));
    }

    private static Pricing pricing(PricingResult result) {
        return result.pricing().orElseThrow(() -> new IllegalStateException("The made-up problem must be sound."));
    }

    private void firstPlan() {
        List<Double> firsts = new ArrayList<>();
        for (int run = 0; run < 5; run++) {
            PlannedProblem planned = priced(new MadeUpWeek(run, 10).problem(1_000));
            long start = System.nanoTime();
            solve(planned, 3, progress -> {
                if (progress.best().isPresent() && firsts.size() < MORE) {
                    firsts.add((System.nanoTime() - start) / NANOS_PER_MILLI);
                }
            });
            double first = firsts.getFirst();
            firsts.clear();
            say("first plan of 1,000 batches, run %d: %.0f ms", run + 1, first);
        }
    }

    private void oneMoreBatch() {
        MadeUpWeek week = new MadeUpWeek(1, 30);
        PlannedProblem planned = priced(week.problem(10_000));
        SolvedPlan plan = solve(planned, 20, progress -> {});
        Placement placement = plan.placement();
        List<InferenceBatch> more = week.batches("more-", MORE);
        double[] insertion = new double[MORE];
        double[] whole = new double[MORE];
        int placed = 0;
        for (int i = 0; i < MORE; i++) {
            long start = System.nanoTime();
            Pricing alone =
                    pricing(pricer.reprice(planned.pricing(), planned.problem().withBatches(List.of(more.get(i)))));
            PlannedProblem grown = planned.withBatch(alone);
            long priced = System.nanoTime();
            BatchInsertion into = new BatchInsertion(grown.priced(), withRoom(placement), plan.shadowPrices());
            boolean found = into.insert(placement.fit().length).isPresent();
            insertion[i] = (System.nanoTime() - priced) / NANOS_PER_MILLI;
            if (found) {
                placed++;
                require(PlanChecker.check(grown.priced(), into.placement()).isEmpty());
                planned = grown;
                placement = into.placement();
            }
            whole[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
        }
        say("one more batch, standing plan of 10,000: %d of %d placed", placed, MORE);
        percentiles("  finding its place", insertion);
        percentiles("  priced, placed and the whole plan checked", whole);
        Explainer explainer = new Explainer(planned.priced(), placement, plan.shadowPrices());
        double[] explained = new double[MORE];
        for (int i = 0; i < MORE; i++) {
            long start = System.nanoTime();
            explainer.explain(i);
            explained[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
        }
        percentiles("explanation of a batch among 11,000", explained);
    }

    private static Placement withRoom(Placement standing) {
        int count = standing.fit().length;
        int[] fit = Arrays.copyOf(standing.fit(), count + 1);
        fit[count] = BatchTable.NONE;
        return new Placement(fit, Arrays.copyOf(standing.start(), count + 1));
    }

    private void memory() {
        PlannedProblem planned = priced(new MadeUpWeek(1, 40).problem(20_000));
        LongAccumulator most = new LongAccumulator(Math::max, 0);
        SolvedPlan plan = solve(planned, 60, progress -> most.accumulate(liveBytes()));
        require(PlanChecker.check(planned.priced(), plan.placement()).isEmpty());
        say(
                "20,000 batches x 40 pools x 168 hours: gap to the own bound %.2f%% after %d s; heap limit %.0f MB, at most %.0f MB live after a collection",
                100.0 * (plan.objectiveMicro() - plan.boundMicro()) / plan.boundMicro(),
                plan.elapsed().toSeconds(),
                Runtime.getRuntime().maxMemory() / MEGABYTE,
                most.get() / MEGABYTE);
    }

    /** What the last collection left. */
    private static long liveBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    private static SolvedPlan solve(PlannedProblem planned, int seconds, Consumer<SolverProgress> listener) {
        return new TimefoldPlanSolver()
                .solve(
                        planned.priced(),
                        Optional.empty(),
                        new SolvingTerms(
                                Duration.ofSeconds(seconds), 1, 2, OptionalLong.empty(), OptionalDouble.empty()),
                        new SolverControl() {
                            @Override
                            public boolean isStopped() {
                                return false;
                            }

                            @Override
                            public void progress(SolverProgress progress) {
                                listener.accept(progress);
                            }
                        });
    }

    private static void percentiles(String what, double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        say(
                "%s: median %.2f ms, p99 %.2f ms, most %.2f ms",
                what, sorted[sorted.length / 2], sorted[sorted.length * 99 / 100], sorted[sorted.length - 1]);
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new IllegalStateException("The plan must keep all limits.");
        }
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
