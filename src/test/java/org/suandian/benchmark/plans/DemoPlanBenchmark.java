package org.suandian.benchmark.plans;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostService;
import org.suandian.placement.demo.DemoData;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.baseline.Baseline;
import org.suandian.placement.plan.baseline.Baselines;
import org.suandian.placement.plan.kpi.FigureDifferences;
import org.suandian.placement.plan.kpi.PlanComparison;
import org.suandian.placement.plan.kpi.PlanKpis;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.pricing.ProblemPricer;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.problem.SolvingTerms;
import org.suandian.placement.search.PlanSolver;
import org.suandian.placement.search.SolvedPlan;
import org.suandian.placement.search.SolverControl;
import org.suandian.platform.PostgresTestResource;

/**
 * Money and carbon of plans of the demo data at several carbon prices beside those of the baselines, as a table, and as a drawing of the
 * front in docs/benchmarks.
 *
 * <p>Not part of the tests: {@code docs/benchmarks/run-demo-plans.sh}.
 */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DemoPlanBenchmark {

    private static final double[] CARBON_PRICES = {0, 50, 100, 200};
    private static final int BATCHES = 1_000;
    private static final int SECONDS = 20;
    private static final Instant START = Instant.parse("2026-12-07T00:00:00Z");
    private static final double MICRO = 1e6;
    private static final double GRAMS_PER_TONNE = 1e6;

    @Inject
    CostService costs;

    @Inject
    PlanSolver solver;

    @ParameterizedTest
    @ValueSource(strings = {"cn-hubs-week", "global-week"})
    void moneyAndCarbonBesideTheBaselines(String set) throws IOException {
        CostCalculator calculator = costs.comparingCalculator(Optional.empty());
        ProblemPricer pricer = new ProblemPricer(calculator);
        PlacementProblem problem = new DemoData(calculator).build(set, BATCHES, 1, START);
        String currency = problem.terms().currency().getCurrencyCode();
        say(
                "| %s, %d batches; carbon price, %s/t | gap | left out | money, %s | t CO2e | delay, h | against now at home | against cheapest greedy | against greenest greedy |",
                set, BATCHES, currency, currency);
        say("|---|---|---|---|---|---|---|---|---|");
        FrontDrawing drawing = new FrontDrawing(set, currency);
        for (double price : CARBON_PRICES) {
            PricedProblem priced = pricer.price(
                            problem.withTerms(problem.terms().withCarbonPrice(price)))
                    .pricing()
                    .orElseThrow()
                    .priced();
            SolvedPlan plan = solver.solve(
                    priced,
                    Optional.empty(),
                    new SolvingTerms(Duration.ofSeconds(SECONDS), 1, 2, OptionalLong.empty(), OptionalDouble.empty()),
                    SolverControl.NONE);
            row(priced, plan, price);
            point(drawing, priced, plan.placement(), String.format(Locale.ROOT, "%.0f %s/t", price, currency), true);
            if (price == 0) {
                for (Baseline baseline : Baseline.values()) {
                    point(drawing, priced, Baselines.of(priced, baseline), inWords(baseline), false);
                }
            }
        }
        Files.writeString(Path.of("docs", "benchmarks", "front-" + set + ".svg"), drawing.svg());
    }

    private static void row(PricedProblem priced, SolvedPlan plan, double price) {
        PlanKpis kpis = PlanKpis.of(priced, plan.placement());
        List<String> against = new ArrayList<>();
        for (Baseline baseline : Baseline.values()) {
            Placement other = Baselines.of(priced, baseline);
            FigureDifferences differences =
                    PlanComparison.of(priced, plan.placement(), other).placedInBoth();
            against.add(String.format(
                    Locale.ROOT,
                    "%+.1f%% money, %+.1f%% CO2e%s",
                    100 * differences.moneyMicro().relative().orElseThrow(),
                    100 * differences.grams().relative().orElseThrow(),
                    other.placed() < BATCHES ? ", on the " + other.placed() + " it places" : ""));
        }
        say(
                "| %.0f | %.2f%% | %d | %.0f | %.2f | %.1f | %s |",
                price,
                100.0 * (plan.objectiveMicro() - plan.boundMicro()) / plan.boundMicro(),
                kpis.leftOut(),
                kpis.figures().cost().moneyMicro() / MICRO,
                kpis.figures().grams() / GRAMS_PER_TONNE,
                kpis.figures().meanDelayHours(),
                String.join(" | ", against));
    }

    /** Only plans that place everything can be compared by their sums. */
    private static void point(
            FrontDrawing drawing, PricedProblem priced, Placement placement, String label, boolean ofFront) {
        PlanKpis kpis = PlanKpis.of(priced, placement);
        if (kpis.leftOut() == 0) {
            drawing.add(
                    kpis.figures().cost().moneyMicro() / MICRO,
                    kpis.figures().grams() / GRAMS_PER_TONNE,
                    label,
                    ofFront);
        }
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private static String inWords(Baseline baseline) {
        return baseline.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
