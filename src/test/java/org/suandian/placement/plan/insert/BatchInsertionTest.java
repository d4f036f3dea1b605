package org.suandian.placement.plan.insert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.suandian.placement.tiny.TwoSites.noPrices;
import static org.suandian.placement.tiny.TwoSites.placement;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suandian.placement.plan.Option;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.ShadowPrices;
import org.suandian.placement.plan.baseline.Baseline;
import org.suandian.placement.plan.baseline.Baselines;
import org.suandian.placement.plan.check.PlanChecker;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.reference.ReferenceInstances;
import org.suandian.placement.tiny.Tables;
import org.suandian.placement.tiny.TinyBatch;
import org.suandian.placement.tiny.TinyInstances;
import org.suandian.placement.tiny.TwoSites;

class BatchInsertionTest {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void aFurtherBatchGoesWhereItCostsLeastAndHasRoom() {
        PricedProblem problem = TwoSites.problem();
        BatchInsertion insertion = new BatchInsertion(problem, placement(1, 0, -1, 0, -1, 0), noPrices(problem));
        assertThat(insertion.insert(1)).contains(new Insertion(new Option(3, 2), TwoSites.AWAY_MICRO, 0));
        // Away is full now.
        assertThat(insertion.insert(2)).contains(new Insertion(new Option(4, 0), TwoSites.AT_HOME_MICRO, 0));
        assertThat(insertion.placement().fit()).containsExactly(1, 3, 4);
    }

    @Test
    void roomThatOthersWouldPayMoreForIsLeftToThem() {
        PricedProblem problem = TwoSites.problem();
        ShadowPrices prices = noPrices(problem);
        Placement nothing = Placement.empty(3);
        // Two accelerators for two slots away: 2 x (100,000 + 100,000); saving by going there: 358,200.
        Arrays.fill(prices.acceleratorMicro()[1], 100_000);
        Insertion found = new BatchInsertion(problem, nothing, prices).find(0).orElseThrow();
        assertThat(found.option()).isEqualTo(new Option(0, 0));
        assertThat(found.costMicro()).isEqualTo(TwoSites.AT_HOME_MICRO);
        Arrays.fill(prices.acceleratorMicro()[1], 80_000);
        Insertion cheaper = new BatchInsertion(problem, nothing, prices).find(0).orElseThrow();
        assertThat(cheaper.option()).isEqualTo(new Option(1, 0));
        assertThat(cheaper.scarcityMicro()).isCloseTo(320_000, within(1e-6));
    }

    @Test
    void powerAndBudgetsHaveShadowPricesToo() {
        Tables tables = TwoSites.places();
        int budget = tables.budget(1e9, 1e9);
        TwoSites.addBatch(tables, TinyBatch.within(0, 2).ofBudget(budget));
        PricedProblem problem = tables.problem();
        ShadowPrices prices = noPrices(problem);
        prices.wattMicro()[1][1] = 3;
        prices.wattSlotMicro()[budget] = 0.5;
        prices.gramMicro()[budget] = 2;
        Insertion found =
                new BatchInsertion(problem, Placement.empty(1), prices).find(0).orElseThrow();
        // 2,000 W in slot 1; 4,000 watt-slots; 400 g.
        assertThat(found.option()).isEqualTo(new Option(1, 0));
        assertThat(found.scarcityMicro()).isCloseTo(6_000 + 2_000 + 800, within(1e-6));
    }

    @Test
    void whereThereIsNoRoomNothingIsInsertedOrMoved() {
        PricedProblem problem = TwoSites.tables(7).problem();
        Placement full = placement(0, 0, 2, 0, 4, 2, 6, 2, 9, 0, 11, 2, -1, 0);
        BatchInsertion insertion = new BatchInsertion(problem, full, noPrices(problem));
        assertThat(insertion.insert(6)).isEmpty();
        assertThat(insertion.placement().fit()).isEqualTo(full.fit());
        assertThat(insertion.placement().start()).isEqualTo(full.start());
    }

    @Test
    void aBatchThatIsPlacedCannotBeInsertedAgain() {
        PricedProblem problem = TwoSites.problem();
        BatchInsertion insertion = new BatchInsertion(problem, placement(1, 0, -1, 0, -1, 0), noPrices(problem));
        assertThatThrownBy(() -> insertion.insert(0))
                .hasMessage("The batch (0) must not be placed already. Maybe replan instead.");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anInsertionIsTheCheapestThatTheCheckerAllows(long seed) {
        PricedProblem problem = TinyInstances.of(seed, 7);
        Placement standing = Baselines.of(problem, Baseline.CHEAPEST_GREEDY);
        standing.fit()[6] = -1;
        Optional<Insertion> found = new BatchInsertion(problem, standing, noPrices(problem)).insert(6);
        Optional<Long> cheapest = Optional.empty();
        for (int fit = problem.batches().firstFit()[6]; fit < problem.batches().firstFit()[7]; fit++) {
            for (int start = problem.batches().release()[6]; start <= problem.latestStart(fit); start++) {
                standing.fit()[6] = fit;
                standing.start()[6] = start;
                long cost = problem.costMicro(fit, start);
                if (PlanChecker.check(problem, standing).isEmpty()) {
                    cheapest = Optional.of(Math.min(cost, cheapest.orElse(cost)));
                }
            }
        }
        assertThat(found.map(Insertion::costMicro)).isEqualTo(cheapest);
    }

    @Test
    void oneMoreBatchIntoTenThousandTakesMillisecondsWithAllThatIsBuiltForIt() {
        PricedProblem problem = ReferenceInstances.orSkip("S10k").problem();
        Placement plan = Baselines.of(problem, Baseline.CHEAPEST_GREEDY);
        ShadowPrices prices = noPrices(problem);
        double[] millis = new double[600];
        for (int i = 0; i < millis.length; i++) {
            int batch = i * 16;
            int fit = plan.fit()[batch];
            plan.fit()[batch] = -1;
            long began = System.nanoTime();
            Optional<Insertion> found = new BatchInsertion(problem, plan, prices).insert(batch);
            millis[i] = (System.nanoTime() - began) / 1e6;
            assertThat(found).isPresent();
            plan.fit()[batch] = fit;
        }
        Arrays.sort(millis);
        assertThat(millis[millis.length * 99 / 100 - 1]).as("p99 in ms").isLessThan(20);
    }
}
