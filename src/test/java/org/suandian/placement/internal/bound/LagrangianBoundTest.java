package org.suandian.placement.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suandian.benchmark.plans.MadeUpWeek;
import org.suandian.placement.plan.ShadowPrices;
import org.suandian.placement.plan.baseline.Baseline;
import org.suandian.placement.plan.baseline.Baselines;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.Standing;
import org.suandian.placement.pricing.PlanningWorld;
import org.suandian.placement.pricing.ProblemPricer;
import org.suandian.placement.referee.BruteForce;
import org.suandian.placement.referee.LpReferee;
import org.suandian.placement.tiny.Tables;
import org.suandian.placement.tiny.TinyBatch;
import org.suandian.placement.tiny.TinyFit;
import org.suandian.placement.tiny.TinyInstances;
import org.suandian.placement.tiny.TwoSites;
import org.suandian.placement.tiny.WithoutLimits;

class LagrangianBoundTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int ITERATIONS = 3_000;
    /** The least share of the linear relaxation that is proven, also where batches must be left out. */
    private static final double LEAST_SHARE = 0.99;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static LagrangianBound improved(PricedProblem problem) {
        long upper = Baselines.of(problem, Baseline.CHEAPEST_GREEDY).objectiveMicro(problem);
        LagrangianBound bound = new LagrangianBound(problem, upper);
        bound.improve(() -> bound.iterations() >= ITERATIONS);
        return bound;
    }

    private static LagrangianBound withoutGoal(PricedProblem problem) {
        LagrangianBound bound = new LagrangianBound(problem, Long.MAX_VALUE / 4);
        bound.improve(() -> bound.iterations() >= 50);
        return bound;
    }

    /** Two slots, and 2 accelerators in each; electricity earns 50 a watt-slot in the first and costs 30 in the second. */
    private static Tables twoSlots() {
        Tables tables = new Tables(2);
        tables.site(new double[] {-50, 30}, new double[] {0});
        tables.pool(0, new int[] {2}, 1_000);
        return tables;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBoundIsAtMostTheOptimumAndNearlyTheLinearRelaxation(long seed) {
        PricedProblem problem = TinyInstances.of(seed);
        long bound = improved(problem).boundMicro();
        double relaxation = LpReferee.boundMicro(problem, LIMIT).orElseThrow();
        assertThat(bound).isLessThanOrEqualTo(BruteForce.optimum(problem).objectiveMicro(problem));
        assertThat((double) bound).isLessThanOrEqualTo(relaxation + 1).isGreaterThanOrEqualTo(LEAST_SHARE * relaxation);
    }

    @Test
    void aBudgetOfThousandsOfBatchesIsPricedBeforeTheFirstSmallStep() {
        // 4,000 batches of a kilowatt-slot at 1,000 each, with a budget for half of them: those stay out that count
        // least.
        Tables tables = new Tables(8);
        int site = tables.site(new double[] {0}, new double[] {0});
        int pool = tables.pool(site, new int[] {4_000}, 1_000);
        int budget = tables.budget(2_000_000, Double.POSITIVE_INFINITY);
        for (int i = 0; i < 4_000; i++) {
            tables.batch(TinyBatch.within(0, 8).ofBudget(budget).leftOutAt(20_000 + 10 * i));
            tables.fit(TinyFit.in(pool, 1, 1));
        }
        LagrangianBound bound = new LagrangianBound(tables.problem(), 160_000_000);

        bound.improve(() -> bound.iterations() >= 1);

        long optimum = 2_000 * 1_000 + 2_000 * 20_000 + 10 * (1_999 * 2_000 / 2);
        assertThat((double) bound.boundMicro()).isBetween(0.98 * optimum, (double) optimum);
    }

    @Test
    void whereAlmostEveryHourIsScarceTheBoundIsNearTheRelaxationBeforeTheFirstSmallStep() {
        PricedProblem problem = new ProblemPricer(new PlanningWorld().calculator())
                .price(new MadeUpWeek(1, 5).problem(150))
                .pricing()
                .orElseThrow()
                .priced();
        double relaxation = LpReferee.boundMicro(problem, LIMIT).orElseThrow();
        LagrangianBound bound = new LagrangianBound(
                problem, Baselines.of(problem, Baseline.CHEAPEST_GREEDY).objectiveMicro(problem));
        assertThat((double) bound.boundMicro()).isLessThan(0.95 * relaxation);
        AtomicInteger stages = new AtomicInteger();
        bound.improve(() -> stages.incrementAndGet() > 20);
        assertThat(bound.iterations()).isLessThan(20);
        assertThat((double) bound.boundMicro()).isBetween(0.99 * relaxation, relaxation + 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverTheIterationsTheBoundNeverFallsAndStaysBelowTheOptimum(long seed) {
        PricedProblem problem = TinyInstances.of(seed);
        long optimum = BruteForce.optimum(problem).objectiveMicro(problem);
        LagrangianBound bound = new LagrangianBound(problem, optimum + 1);
        long before = bound.boundMicro();
        for (int i = 1; i < 100; i++) {
            int until = i;
            bound.improve(() -> bound.iterations() >= until);
            assertThat(bound.boundMicro()).isBetween(before, optimum);
            before = bound.boundMicro();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutLimitsTheBoundIsTheSumOfTheCheapestOptions(long seed) {
        PricedProblem problem = WithoutLimits.of(TinyInstances.of(seed, 20));
        long cheapest = WithoutLimits.optimumMicro(problem);
        // Half a micro-unit for each of 20 batches lies between the two at most, and as much is taken off for safety.
        assertThat(improved(problem).boundMicro()).isBetween(cheapest - 22, cheapest);
    }

    @Test
    void theBoundOfTwoSitesIsTheOptimumWorkedOutByHand() {
        LagrangianBound bound = improved(TwoSites.problem());
        long byHand = 2 * TwoSites.AWAY_MICRO + TwoSites.AT_HOME_MICRO;
        assertThat((double) bound.boundMicro()).isLessThanOrEqualTo(byHand).isCloseTo(byHand, within(1_000.0));
        ShadowPrices prices = bound.atBound().shadowPrices();
        assertThat(prices.acceleratorMicro()[0]).containsOnly(0);
        // Of the two batches away, each keeps a third from saving 358,200 in its two slots of 2 accelerators or 2,000
        // W.
        for (int start = 0; start < 4; start += 2) {
            double worth = 0;
            for (int slot = start; slot < start + 2; slot++) {
                worth += 2 * prices.acceleratorMicro()[1][slot] + 2_000 * prices.wattMicro()[1][slot];
            }
            assertThat(worth).isCloseTo(358_200, within(4_000.0));
        }
    }

    @Test
    void aNegativePriceIsEarnedInTheBound() {
        // In slot 0: 2,000 - 50 x 2,000 = -98,000; in slot 1: 2,000 + 30 x 2,000 = 62,000.
        Tables tables = twoSlots();
        tables.batch(TinyBatch.within(0, 2));
        tables.fit(TinyFit.in(0, 2, 1));
        assertThat(improved(tables.problem()).boundMicro()).isBetween(-98_001L, -98_000L);
        tables.batch(TinyBatch.within(0, 2));
        tables.fit(TinyFit.in(0, 2, 1));
        assertThat((double) improved(tables.problem()).boundMicro())
                .isLessThanOrEqualTo(-36_000)
                .isCloseTo(-36_000, within(1_000.0));
    }

    @Test
    void theUnusedPartOfALastSlotIsNotPaidFor() {
        // Half of slot 0 only: 2,000 - 0.5 x 50 x 2,000 = -48,000.
        Tables tables = twoSlots();
        tables.batch(TinyBatch.within(0, 2));
        tables.fit(TinyFit.in(0, 2, 1).drawing(2_000, 0.5));
        assertThat(improved(tables.problem()).boundMicro()).isBetween(-48_001L, -48_000L);
    }

    @Test
    void aBudgetThatIsTooSmallForAllRaisesTheBound() {
        // Each batch draws 2,000 watt-slots; the budget is for one and a half, and the rest is left out at 1,000,000.
        Tables tables = twoSlots();
        tables.budget(3_000, Double.POSITIVE_INFINITY);
        for (int batch = 0; batch < 2; batch++) {
            tables.batch(TinyBatch.within(batch, batch + 1).leftOutAt(1_000_000).ofBudget(0));
            tables.fit(TinyFit.in(0, 2, 1));
        }
        PricedProblem problem = tables.problem();
        // Slot 0 in full at -98,000, half of slot 1 at 62,000, and half of leaving out.
        double byHand = -98_000 + 31_000 + 500_000;
        LagrangianBound bound = improved(problem);
        assertThat((double) bound.boundMicro()).isLessThanOrEqualTo(byHand).isCloseTo(byHand, within(4_500.0));
        assertThat(bound.atBound().shadowPrices().wattSlotMicro()[0])
                .isCloseTo((1_000_000 - 62_000) / 2_000.0, within(5.0));
        assertThat(bound.atBound().shadowPrices().gramMicro()[0]).isZero();
    }

    @Test
    void movingFromAStandingPlanIsPartOfTheBound() {
        Tables tables = twoSlots();
        tables.batch(TinyBatch.within(0, 2));
        tables.fit(TinyFit.in(0, 2, 1));
        // Staying in slot 1 costs 62,000; moving to slot 0 costs -98,000 and its price.
        assertThat(withoutGoal(standing(tables, 1, 1_000_000)).boundMicro()).isBetween(61_998L, 62_000L);
        assertThat(withoutGoal(standing(tables, 1, 100_000)).boundMicro()).isBetween(1_998L, 2_000L);
        assertThat(withoutGoal(standing(tables, 0, 100_000)).boundMicro()).isBetween(-98_002L, -98_000L);
    }

    @Test
    void aBatchThatStandsOutsideItsWindowHasToMoveInTheBoundToo() {
        Tables tables = twoSlots();
        tables.batch(TinyBatch.within(1, 2));
        tables.fit(TinyFit.in(0, 2, 1));
        assertThat(withoutGoal(standing(tables, 0, 100_000)).boundMicro()).isBetween(161_998L, 162_000L);
    }

    private static PricedProblem standing(Tables tables, int start, long moveMicro) {
        return tables.problem(new Standing(new int[] {0}, new int[] {start}, new long[] {moveMicro}));
    }

    @Test
    void roundingOfManyCostsDoesNotLiftTheBoundAboveThePlan() {
        // Each of 100 batches costs 1,000.4, which a plan counts as 1,000.
        Tables tables = new Tables(1);
        tables.site(new double[] {0}, new double[] {0});
        tables.pool(0, new int[] {1_000}, 1_000.4);
        for (int batch = 0; batch < 100; batch++) {
            tables.batch(TinyBatch.within(0, 1));
            tables.fit(TinyFit.in(0, 1, 1));
        }
        assertThat(improved(tables.problem()).boundMicro()).isBetween(99_950L, 100_000L);
    }
}
