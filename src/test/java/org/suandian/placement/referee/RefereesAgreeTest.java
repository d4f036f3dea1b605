package org.suandian.placement.referee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.baseline.Baseline;
import org.suandian.placement.plan.baseline.Baselines;
import org.suandian.placement.plan.check.PlanChecker;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.reference.ReferenceInstance;
import org.suandian.placement.reference.ReferenceInstances;
import org.suandian.placement.tiny.TinyInstances;
import org.suandian.placement.tiny.TwoSites;

class RefereesAgreeTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int WORKERS = 1;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void theOptimumOfTwoSitesIsTheOneWorkedOutByHand() {
        PricedProblem problem = TwoSites.problem();
        long byHand = 2 * TwoSites.AWAY_MICRO + TwoSites.AT_HOME_MICRO;
        assertThat(BruteForce.optimum(problem).objectiveMicro(problem)).isEqualTo(byHand);
        CpSatReferee.Verdict verdict = CpSatReferee.solve(problem, LIMIT, WORKERS);
        assertThat(verdict.optimal()).isTrue();
        assertThat(verdict.placement().orElseThrow().objectiveMicro(problem)).isEqualTo(byHand);
        // Away, power is for 1.5 of 2 batches at a time, and the accelerators are for 1: the latter binds, also in the
        // relaxation.
        assertThat(LpReferee.boundMicro(problem, LIMIT)).hasValueCloseTo((double) byHand, within(0.5));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void boundsAreBelowTheOptimumAndTheOptimumBelowEveryPlan(long seed) {
        PricedProblem problem = TinyInstances.of(seed);
        long optimum = BruteForce.optimum(problem).objectiveMicro(problem);
        CpSatReferee.Verdict verdict = CpSatReferee.solve(problem, LIMIT, WORKERS);
        double relaxation = LpReferee.boundMicro(problem, LIMIT).orElseThrow();

        assertThat(verdict.optimal()).isTrue();
        Placement best = verdict.placement().orElseThrow();
        assertThat(best.objectiveMicro(problem)).isEqualTo(optimum);
        assertThat(PlanChecker.check(problem, best, optimum)).isEmpty();
        assertThat(relaxation).isLessThanOrEqualTo(optimum + 1);
        for (Map.Entry<Baseline, Placement> each : Baselines.all(problem).entrySet()) {
            long objective = each.getValue().objectiveMicro(problem);
            assertThat(PlanChecker.check(problem, each.getValue(), objective)).isEmpty();
            assertThat(objective).as(each.getKey().name()).isGreaterThanOrEqualTo(optimum);
        }
    }

    @Test
    void theDrawnProblemsAreNeitherAllEasyNorAllImpossible() {
        long everythingPlaced = seeds().filter(seed -> {
                    PricedProblem problem = TinyInstances.of(seed);
                    return BruteForce.optimum(problem).placed()
                            == problem.batches().count();
                })
                .count();
        assertThat(everythingPlaced).isBetween(5L, 55L);
    }

    @Test
    void onTheSmallestReferenceInstanceBoundAndPlansAreInOrder() {
        ReferenceInstance instance = ReferenceInstances.orSkip("S100");
        PricedProblem problem = instance.problem();
        CpSatReferee.Verdict verdict = CpSatReferee.solve(problem, Duration.ofSeconds(5), 2);
        double relaxation = LpReferee.boundMicro(problem, LIMIT).orElseThrow();
        long greedy = Baselines.of(problem, Baseline.CHEAPEST_GREEDY).objectiveMicro(problem);
        assertThat(verdict.boundMicro()).isGreaterThan(0.9 * relaxation);
        assertThat(greedy).isGreaterThan((long) verdict.boundMicro()).isGreaterThan((long) relaxation);
        verdict.placement().ifPresent(plan -> {
            assertThat(PlanChecker.check(problem, plan)).isEmpty();
            assertThat(plan.objectiveMicro(problem)).isGreaterThanOrEqualTo((long) verdict.boundMicro());
        });
    }
}
