package org.suandian.placement.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.placement.internal.bound.LagrangianBound;
import org.suandian.placement.internal.bound.Multipliers;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.baseline.Baseline;
import org.suandian.placement.plan.baseline.Baselines;
import org.suandian.placement.plan.check.PlanChecker;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.tiny.Tables;
import org.suandian.placement.tiny.TinyBatch;
import org.suandian.placement.tiny.TinyFit;
import org.suandian.placement.tiny.TinyInstances;
import org.suandian.placement.tiny.TwoSites;

class EpochSearchTest {

    private static final int EPOCHS = 12;
    private static final int ROUNDS = 200;

    static Stream<Arguments> seedsAndWorkers() {
        return IntStream.range(0, 30)
                .boxed()
                .flatMap(seed -> IntStream.rangeClosed(1, 3).mapToObj(workers -> Arguments.of(seed, workers)));
    }

    private static Multipliers prices(PricedProblem problem) {
        long upper = Baselines.of(problem, Baseline.CHEAPEST_GREEDY).objectiveMicro(problem);
        LagrangianBound bound = new LagrangianBound(problem, upper);
        bound.improve(() -> bound.iterations() >= 300);
        return bound.atBound();
    }

    private static EpochSearch search(PricedProblem problem, long seed, int workers) {
        return new EpochSearch(problem, prices(problem), seed, workers, List.of());
    }

    private static EpochSearch from(PricedProblem problem, Placement placement) {
        return new EpochSearch(problem, prices(problem), 1, 1, List.of(placement));
    }

    private static void runEpoch(EpochSearch search, int epoch) {
        search.run(ROUNDS, (double) epoch / EPOCHS, 1_000);
    }

    private static List<Placement> plans(EpochSearch search) {
        List<Placement> plans = new ArrayList<>(List.of(search.current()));
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            runEpoch(search, epoch);
            plans.add(search.current());
        }
        return plans;
    }

    /** Sites enough for three workers, each with a cap and a pool, and a budget that is for about half of the batches. */
    private static PricedProblem fourSites(int batches) {
        Tables tables = new Tables(8).carbonMicroPerGram(1);
        tables.budget(4_000 * batches / 2.0, Double.POSITIVE_INFINITY);
        for (int site = 0; site < 4; site++) {
            double dear = 10 + 20 * site;
            tables.site(new int[] {5_000}, new double[] {dear, 2 * dear, -dear}, new double[] {0.5});
            tables.pool(site, new int[] {6}, 1_000);
        }
        for (int batch = 0; batch < batches; batch++) {
            TinyBatch each = TinyBatch.within(batch % 3, 8).leftOutAt(1_000_000);
            tables.batch(batch % 3 == 0 ? each : each.ofBudget(0));
            for (int pool = 0; pool < 4; pool++) {
                tables.fit(TinyFit.in(pool, 1 + batch % 3, 1 + (batch + pool) % 3));
            }
        }
        return tables.problem();
    }

    @ParameterizedTest
    @MethodSource("seedsAndWorkers")
    void thePlanOfEveryEpochKeepsAllLimits(int seed, int workers) {
        PricedProblem problem = TinyInstances.of(seed, 14);
        EpochSearch search = search(problem, seed, workers);
        assertThat(plans(search))
                .hasSize(EPOCHS + 1)
                .allSatisfy(plan -> assertThat(PlanChecker.check(problem, plan)).isEmpty());
        assertThat(search.epochs()).isEqualTo(EPOCHS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 9})
    void workersOnFourSitesNeverTakeTheSameRoomOrBudgetTwice(int workers) {
        PricedProblem problem = fourSites(60);
        EpochSearch search = search(problem, 5, workers);
        assertThat(search.workers()).isEqualTo(Math.min(workers, 4));
        List<Placement> plans = plans(search);
        assertThat(plans)
                .allSatisfy(plan -> assertThat(PlanChecker.check(problem, plan)).isEmpty());
        // There is too little room, so that left-out batches are part of what is shared out.
        assertThat(plans).allSatisfy(plan -> assertThat(plan.placed()).isBetween(20, 59));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theSameSeedWorkersAndRoundsGiveTheSamePlans(int workers) {
        PricedProblem problem = fourSites(60);
        List<Placement> once = plans(search(problem, 7, workers));
        List<Placement> again = plans(search(problem, 7, workers));
        for (int epoch = 0; epoch <= EPOCHS; epoch++) {
            assertThat(again.get(epoch).fit()).isEqualTo(once.get(epoch).fit());
            assertThat(again.get(epoch).start()).isEqualTo(once.get(epoch).start());
        }
        assertThat(once.getLast().fit()).isNotEqualTo(once.getFirst().fit());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theLastEpochsOnlyImprove(int workers) {
        PricedProblem problem = fourSites(60);
        EpochSearch search = search(problem, 3, workers);
        plans(search);
        long before = search.current().objectiveMicro(problem);
        for (int i = 0; i < EPOCHS; i++) {
            search.run(ROUNDS, 0.98, 1_000);
            long after = search.current().objectiveMicro(problem);
            assertThat(after).isLessThanOrEqualTo(before);
            before = after;
        }
    }

    @Test
    void theBestOfTheGivenPlansIsWhereTheSearchBegins() {
        PricedProblem problem = TwoSites.problem();
        long optimum = 2 * TwoSites.AWAY_MICRO + TwoSites.AT_HOME_MICRO;
        Placement best = TwoSites.placement(0, 1, 3, 0, 5, 2);
        assertThat(from(problem, best).current().objectiveMicro(problem)).isEqualTo(optimum);
        Placement worst = Placement.empty(3);
        assertThat(from(problem, worst).current().objectiveMicro(problem)).isLessThan(3 * TwoSites.AT_HOME_MICRO);
    }

    @Test
    void twoSitesAreSolvedToTheOptimumWorkedOutByHand() {
        PricedProblem problem = TwoSites.problem();
        EpochSearch search = search(problem, 1, 1);
        plans(search);
        assertThat(search.current().objectiveMicro(problem))
                .isEqualTo(2 * TwoSites.AWAY_MICRO + TwoSites.AT_HOME_MICRO);
    }
}
