package org.suandian.placement.plan.occupancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suandian.placement.plan.Option;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.check.PlanChecker;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.tiny.Tables;
import org.suandian.placement.tiny.TinyBatch;
import org.suandian.placement.tiny.TinyInstances;
import org.suandian.placement.tiny.TwoSites;

class OccupancyTest {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static List<Integer> freeStarts(Occupancy occupancy, int fit, int from, int to) {
        int[] into = new int[occupancy.problem().slots()];
        int count = occupancy.freeStarts(fit, from, to, into);
        return Arrays.stream(into, 0, count).boxed().toList();
    }

    @Test
    void whatIsPlacedIsNotLeftUntilItIsRemoved() {
        Occupancy occupancy = new Occupancy(TwoSites.problem());
        occupancy.add(1, 1);
        assertThat(occupancy.acceleratorsLeft(1, 0)).isEqualTo(2);
        assertThat(occupancy.acceleratorsLeft(1, 1)).isZero();
        assertThat(occupancy.wattsLeft(1, 2)).isEqualTo(1_000);
        assertThat(occupancy.fits(3, 0)).isFalse();
        assertThat(freeStarts(occupancy, 3, 0, 2)).isEmpty();
        occupancy.remove(1, 1);
        assertThat(freeStarts(occupancy, 3, 0, 2)).containsExactly(0, 1, 2);
    }

    @Test
    void freeStartsGoOnAfterAFullSlot() {
        Occupancy occupancy = new Occupancy(TwoSites.problem());
        occupancy.add(1, 0);
        assertThat(freeStarts(occupancy, 3, 0, 2)).containsExactly(2);
    }

    @Test
    void aSiteWithoutACapHasPowerForAll() {
        Occupancy occupancy = new Occupancy(TwoSites.tables(2).problem());
        occupancy.add(0, 0);
        occupancy.add(2, 0);
        assertThat(occupancy.isCapped(0, 0)).isFalse();
        assertThat(occupancy.isCapped(1, 0)).isTrue();
        assertThat(occupancy.acceleratorsLeft(0, 0)).isZero();
    }

    @Test
    void budgetsAreLeftForTheOthersOfATenant() {
        Tables tables = TwoSites.places();
        int budget = tables.budget(8_000, 2_399);
        TwoSites.addBatch(tables, TinyBatch.within(0, 4).ofBudget(budget));
        TwoSites.addBatch(tables, TinyBatch.within(0, 4).ofBudget(budget));
        Occupancy occupancy = new Occupancy(tables.problem());
        occupancy.add(1, 0);
        assertThat(occupancy.wattSlotsLeft(budget)).isEqualTo(4_000);
        assertThat(occupancy.gramsLeft(budget)).isCloseTo(1_999, within(1e-9));
        // Away it emits 400 g, at home 2,000 g: 1 too many.
        assertThat(occupancy.fits(3, 2)).isTrue();
        assertThat(occupancy.fits(2, 2)).isFalse();
        assertThat(occupancy.isWithinBudget(2, 2)).isFalse();
        assertThat(Blocker.of(occupancy, 2, 2)).singleElement().satisfies(blocker -> {
            assertThat(blocker.kind()).isEqualTo(Blocker.Kind.EMISSIONS_BUDGET);
            assertThat(blocker.missing()).isCloseTo(1, within(1e-6));
        });
    }

    @Test
    void allThatBlocksAnOptionIsNamedWithSlotsAndWhatIsMissing() {
        Occupancy occupancy = new Occupancy(TwoSites.problem());
        occupancy.add(1, 0);
        assertThat(Blocker.of(occupancy, 3, 1))
                .containsExactly(
                        new Blocker(Blocker.Kind.POOL_FULL, 1, List.of(1), 2),
                        new Blocker(Blocker.Kind.SITE_POWER, 1, List.of(1), 1_000));
        assertThat(Blocker.of(occupancy, 3, 2)).isEmpty();
    }

    @Test
    void anOptionOfInfiniteScoreIsNeverChosen() {
        PricedProblem problem = TwoSites.problem();
        FreeOptions free = new FreeOptions(new Occupancy(problem));
        assertThat(free.best(0, (fit, start) -> Double.POSITIVE_INFINITY)).isEmpty();
        OptionScore besides = OptionScores.besides(OptionScores.cost(problem), new Option(1, 0));
        assertThat(free.best(0, besides)).contains(new Option(1, 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLedgerAndTheCheckerAgreeOnEveryOption(long seed) {
        PricedProblem problem = TinyInstances.of(seed, 8);
        Occupancy occupancy = new Occupancy(problem);
        Placement placement = Placement.empty(8);
        Random random = new Random(seed);
        for (int batch = 0; batch < 8; batch++) {
            List<Option> free = new ArrayList<>();
            for (int fit = problem.batches().firstFit()[batch];
                    fit < problem.batches().firstFit()[batch + 1];
                    fit++) {
                int release = problem.batches().release()[batch];
                List<Integer> scanned = freeStarts(occupancy, fit, release, problem.latestStart(fit));
                for (int start = release; start <= problem.latestStart(fit); start++) {
                    placement.fit()[batch] = fit;
                    placement.start()[batch] = start;
                    boolean kept = PlanChecker.check(problem, placement).isEmpty();
                    assertThat(occupancy.fits(fit, start)).isEqualTo(kept);
                    assertThat(scanned.contains(start)).isEqualTo(kept);
                    assertThat(Blocker.of(occupancy, fit, start).isEmpty()).isEqualTo(kept);
                    if (kept) {
                        free.add(new Option(fit, start));
                    }
                }
                placement.fit()[batch] = -1;
            }
            assertLeastCostIsFound(problem, occupancy, batch, free);
            if (!free.isEmpty()) {
                Option any = free.get(random.nextInt(free.size()));
                occupancy.add(any.fit(), any.start());
                placement.fit()[batch] = any.fit();
                placement.start()[batch] = any.start();
            }
        }
    }

    private static void assertLeastCostIsFound(
            PricedProblem problem, Occupancy occupancy, int batch, List<Option> free) {
        Optional<Option> found = new FreeOptions(occupancy).best(batch, OptionScores.cost(problem));
        assertThat(found.map(option -> problem.costMicro(option.fit(), option.start())))
                .isEqualTo(free.stream()
                        .map(option -> problem.costMicro(option.fit(), option.start()))
                        .min(Long::compare));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noOptionScoresLessThanItsFitCanAtLeast(long seed) {
        PricedProblem problem = TinyInstances.of(seed);
        for (OptionScore score : List.of(OptionScores.cost(problem), OptionScores.emissions(problem))) {
            for (int fit = 0; fit < problem.fits().count(); fit++) {
                for (int start = 0; start <= problem.slots() - problem.fits().slots()[fit]; start++) {
                    assertThat(score.of(fit, start)).isGreaterThanOrEqualTo(score.atLeast(fit));
                }
            }
        }
    }
}
