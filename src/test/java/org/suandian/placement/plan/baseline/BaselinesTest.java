package org.suandian.placement.plan.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.placement.tiny.TwoSites.placement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.check.PlanChecker;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.reference.ReferenceInstance;
import org.suandian.placement.reference.ReferenceInstances;
import org.suandian.placement.tiny.Tables;
import org.suandian.placement.tiny.TinyBatch;
import org.suandian.placement.tiny.TinyFit;
import org.suandian.placement.tiny.TwoSites;

class BaselinesTest {

    /** They take under 0.2 s; other work may run beside the tests. */
    private static final double MOST_SECONDS = 2;

    private static void assertSame(Placement found, Placement expected) {
        assertThat(found.fit()).isEqualTo(expected.fit());
        assertThat(found.start()).isEqualTo(expected.start());
    }

    @Test
    void runNowStartsAtHomeAtOnceAndWaitsWhereHomeIsFull() {
        // 4 accelerators at home are for two batches at a time; the third waits for slot 2.
        assertSame(Baselines.of(TwoSites.problem(), Baseline.RUN_NOW_AT_HOME), placement(0, 0, 2, 0, 4, 2));
    }

    @Test
    void runNowTakesBatchesInTheOrderOfTheirRelease() {
        Tables tables = TwoSites.places();
        TwoSites.addBatch(tables, TinyBatch.within(1, 4).at(1));
        TwoSites.addBatch(tables, TinyBatch.within(0, 4).at(1));
        // Batch 1 is released first and holds the only room of site 1 until slot 2.
        assertSame(Baselines.of(tables.problem(), Baseline.RUN_NOW_AT_HOME), placement(1, 2, 3, 0));
    }

    @Test
    void runNowLeavesOutWhatHomeHasNoRoomFor() {
        Placement made = Baselines.of(TwoSites.tables(5).problem(), Baseline.RUN_NOW_AT_HOME);
        // Two at a time, twice.
        assertThat(made.placed()).isEqualTo(4);
        assertThat(made.isPlaced(4)).isFalse();
    }

    @Test
    void aBatchWithoutAHomeIsAtHomeWhereItsFirstFitIs() {
        Tables tables = TwoSites.places();
        tables.batch(TinyBatch.within(0, 4));
        tables.fit(TinyFit.in(1, 2, 2));
        tables.fit(TinyFit.in(0, 2, 2));
        assertSame(Baselines.of(tables.problem(), Baseline.RUN_NOW_AT_HOME), placement(0, 0));
    }

    @Test
    void aBatchWithoutFitsIsLeftOutOfAllBaselines() {
        Tables tables = TwoSites.places();
        tables.batch(TinyBatch.within(0, 4));
        tables.batch(TinyBatch.within(0, 4).at(1));
        assertThat(Baselines.all(tables.problem()).values())
                .hasSize(3)
                .allSatisfy(made -> assertThat(made.fit()).containsOnly(BatchTable.NONE));
    }

    @Test
    void cheapestTakesTheCheapSiteWhileItHasRoom() {
        assertSame(Baselines.of(TwoSites.problem(), Baseline.CHEAPEST_GREEDY), placement(1, 0, 3, 2, 4, 0));
    }

    @Test
    void batchesOfFewestOptionsChooseFirst() {
        Tables tables = TwoSites.places();
        TwoSites.addBatch(tables, TinyBatch.within(0, 4));
        TwoSites.addBatch(tables, TinyBatch.within(0, 2));
        // Both are cheapest away in slot 0, and batch 1 has no other slot.
        assertSame(Baselines.of(tables.problem(), Baseline.CHEAPEST_GREEDY), placement(1, 2, 3, 0));
    }

    @Test
    void aGreedyPlanThatLeavesABatchOutIsMadeAgainWithThatBatchFirst() {
        Tables tables = new Tables(2);
        int site = tables.site(new double[] {1}, new double[] {0});
        int pool = tables.pool(site, new int[] {2}, 1);
        int dear = tables.pool(site, new int[] {1}, 50);
        // Four options, each of which takes the whole pool for a slot.
        tables.batch(TinyBatch.within(0, 2));
        tables.fit(TinyFit.in(pool, 2, 1));
        tables.fit(TinyFit.in(pool, 2, 1).withEgress(1));
        // Two options each: they choose before it, and take some of the pool in both slots.
        for (int slot = 0; slot < 2; slot++) {
            tables.batch(TinyBatch.within(slot, slot + 1));
            tables.fit(TinyFit.in(pool, 1, 1));
            tables.fit(TinyFit.in(dear, 1, 1));
        }
        assertSame(Baselines.of(tables.problem(), Baseline.CHEAPEST_GREEDY), placement(0, 0, 3, 0, 4, 1));
    }

    @Test
    void greenestAndCheapestDifferWherePriceAndEmissionsDo() {
        Tables tables = new Tables(3);
        int site = tables.site(new double[] {5, 1, 3}, new double[] {0.2, 0.9, 0.2});
        int pool = tables.pool(site, new int[] {1}, 0);
        tables.batch(TinyBatch.within(0, 3));
        tables.fit(TinyFit.in(pool, 1, 1));
        assertSame(Baselines.of(tables.problem(), Baseline.CHEAPEST_GREEDY), placement(0, 1));
        // Slots 0 and 2 are equally clean, and slot 2 is cheaper.
        assertSame(Baselines.of(tables.problem(), Baseline.GREENEST_GREEDY), placement(0, 2));
    }

    @Test
    void baselinesKeepBudgets() {
        Tables tables = TwoSites.places();
        int budget = tables.budget(Double.POSITIVE_INFINITY, 2_500);
        TwoSites.addBatch(tables, TinyBatch.within(0, 2).ofBudget(budget));
        TwoSites.addBatch(tables, TinyBatch.within(0, 2).ofBudget(budget));
        // Away 400 g and, as there is room for one only, at home 2,000 g: together within the budget; twice at home is
        // not.
        assertSame(Baselines.of(tables.problem(), Baseline.CHEAPEST_GREEDY), placement(1, 0, 2, 0));
        assertSame(Baselines.of(tables.problem(), Baseline.RUN_NOW_AT_HOME), placement(0, 0, -1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S1kT", "S5k", "S10k", "S10kD"})
    void baselinesOfReferenceInstancesKeepAllLimitsAndAreFast(String name) {
        ReferenceInstance instance = ReferenceInstances.orSkip(name);
        PricedProblem problem = instance.problem();
        for (Baseline baseline : Baseline.values()) {
            long began = System.nanoTime();
            Placement made = Baselines.of(problem, baseline);
            double seconds = (System.nanoTime() - began) / 1e9;
            assertThat(seconds).isLessThan(MOST_SECONDS);
            assertThat(PlanChecker.check(problem, made, made.objectiveMicro(problem)))
                    .isEmpty();
            assertThat(made.objectiveMicro(problem)).isGreaterThan(instance.provenLowerBoundMicro());
        }
    }
}
