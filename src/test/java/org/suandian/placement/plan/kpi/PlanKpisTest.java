package org.suandian.placement.plan.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.suandian.placement.tiny.TwoSites.placement;

import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suandian.placement.plan.CostParts;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.Standing;
import org.suandian.placement.tiny.Tables;
import org.suandian.placement.tiny.TinyBatch;
import org.suandian.placement.tiny.TinyFit;
import org.suandian.placement.tiny.TinyInstances;
import org.suandian.placement.tiny.TwoSites;

class PlanKpisTest {

    /** Batch 0 away in slots 2 and 3, batch 1 at home in slots 0 and 1, batch 2 left out. */
    private static final Placement PLAN = placement(1, 2, 2, 0, -1, 0);

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static void assertMicro(double found, double expected) {
        assertThat(found).isCloseTo(expected, within(1e-6));
    }

    @Test
    void costsAreKeptApart() {
        PlanKpis kpis = PlanKpis.of(TwoSites.problem(), PLAN);
        CostParts cost = kpis.figures().cost();
        assertMicro(cost.electricityMicro(), 40_000 + 400_000);
        assertMicro(cost.hardwareMicro(), 4_000 + 4_000);
        assertMicro(cost.egressMicro(), 5_000);
        assertMicro(cost.latenessMicro(), 0);
        assertMicro(cost.carbonMicro(), 800 + 4_000);
        assertMicro(cost.moveMicro(), 0);
        assertMicro(cost.moneyMicro(), 453_000);
        assertMicro(cost.totalMicro(), 457_800);
        assertThat(kpis.leaveOutMicro()).isEqualTo(5_000_000);
        assertThat(kpis.objectiveMicro()).isEqualTo(5_457_800);
    }

    @Test
    void energyEmissionsAndDelaysAreSummed() {
        PlanKpis kpis = PlanKpis.of(TwoSites.problem(), PLAN);
        Figures figures = kpis.figures();
        // 2 kW for 2 h each.
        assertThat(figures.energyKwh()).isCloseTo(8, within(1e-9));
        assertThat(figures.grams()).isCloseTo(400 + 2_000, within(1e-9));
        assertThat(figures.delayHours()).isEqualTo(2);
        assertThat(figures.longestDelayHours()).isEqualTo(2);
        assertThat(figures.meanDelayHours()).isEqualTo(1);
        assertThat(kpis.placed()).isEqualTo(2);
        assertThat(kpis.leftOut()).isEqualTo(1);
    }

    @Test
    void latenessAndMovesCount() {
        Tables tables = TwoSites.places().slotHours(0.5);
        TwoSites.addBatch(tables, TinyBatch.within(0, 4).dueAt(1, 7_000));
        PricedProblem problem = tables.problem(new Standing(new int[] {0}, new int[] {0}, new long[] {900}));
        Figures figures = PlanKpis.of(problem, placement(1, 2)).figures();
        assertMicro(figures.cost().latenessMicro(), 21_000);
        assertMicro(figures.cost().moveMicro(), 900);
        assertThat(figures.lateBatches()).isEqualTo(1);
        assertThat(figures.lateHours()).isEqualTo(1.5);
        assertThat(figures.delayHours()).isEqualTo(1);
    }

    @Test
    void energyEndsWithinTheLastSlotAndHardwareDoesNot() {
        Tables tables = TwoSites.places();
        tables.batch(TinyBatch.within(0, 4));
        tables.fit(TinyFit.in(0, 1, 2).drawing(1_000, 0.25));
        Figures figures = PlanKpis.of(tables.problem(), placement(0, 0)).figures();
        assertThat(figures.energyKwh()).isCloseTo(1.25, within(1e-9));
        assertMicro(figures.cost().electricityMicro(), 125_000);
        assertMicro(figures.cost().hardwareMicro(), 2_000);
    }

    @Test
    void sitesAndPoolsAreNamedWithWhatTheyDo() {
        PlanKpis kpis = PlanKpis.of(TwoSites.problem(), placement(0, 0, 2, 0, 5, 1));
        assertThat(kpis.sites()).extracting(SiteUse::peakWatts).containsExactly(4_000L, 2_000L);
        assertThat(kpis.sites().get(1).figures().energyKwh()).isCloseTo(4, within(1e-9));
        assertThat(kpis.pools()).containsExactly(new PoolUse(0, 2, 8, 16), new PoolUse(1, 1, 4, 8));
        assertThat(kpis.pools().get(1).utilisation()).hasValue(0.5);
    }

    @Test
    void aPoolThatIsNeverAvailableHasNoUtilisation() {
        assertThat(new PoolUse(0, 0, 0, 0).utilisation()).isEmpty();
    }

    @Test
    void anEmptyPlanHasNoFiguresAndAllLeftOut() {
        PlanKpis kpis = PlanKpis.of(TwoSites.problem(), Placement.empty(3));
        assertThat(kpis.figures()).isEqualTo(Figures.NONE);
        assertThat(kpis.figures().meanDelayHours()).isZero();
        assertThat(kpis.objectiveMicro()).isEqualTo(15_000_000);
    }

    @Test
    void plansAreComparedOverAllAndOverWhatBothPlace() {
        PricedProblem problem = TwoSites.problem();
        // The other places batch 0 at home and batch 2 away, and leaves batch 1 out.
        PlanComparison compared = PlanComparison.of(problem, PLAN, placement(0, 0, -1, 0, 5, 0));
        assertThat(compared.placedInBoth().batches()).isEqualTo(1);
        assertMicro(compared.placedInBoth().totalMicro().absolute(), 49_800 - 408_000);
        assertThat(compared.placedInBoth().electricityMicro())
                .isEqualTo(new Difference(-360_000, OptionalDouble.of(-0.9)));
        assertThat(compared.placedInBoth().egressMicro()).isEqualTo(new Difference(5_000, OptionalDouble.empty()));
        assertThat(compared.placedInBoth().delayHours().absolute()).isEqualTo(2);
        // Both place one at home and one away.
        assertMicro(compared.all().totalMicro().absolute(), 0);
        assertThat(compared.all().otherBatches()).isEqualTo(2);
        assertMicro(compared.objectiveMicro().absolute(), 0);
    }

    @Test
    void theRelativeDifferenceToANegativeFigureKeepsItsSign() {
        assertThat(Difference.of(-50, -100)).isEqualTo(new Difference(50, OptionalDouble.of(0.5)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsAddUpToTheObjectiveAndPlacesToTheWhole(long seed) {
        PricedProblem problem = TinyInstances.of(seed);
        PlanKpis kpis = PlanKpis.of(problem, TinyInstances.anyPlacement(problem, seed));
        double sum = kpis.figures().cost().totalMicro() + kpis.leaveOutMicro();
        assertThat(sum).isCloseTo(kpis.objectiveMicro(), within(0.5 * kpis.placed() + 1e-3));
        double bySite = kpis.sites().stream()
                .mapToDouble(site -> site.figures().cost().totalMicro())
                .sum();
        assertThat(bySite).isCloseTo(kpis.figures().cost().totalMicro(), within(1e-3));
        assertThat(kpis.placed() + kpis.leftOut()).isEqualTo(problem.batches().count());
        assertThat(kpis.pools().stream().mapToInt(PoolUse::batches).sum()).isEqualTo(kpis.placed());
    }
}
