package org.suandian.placement.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.placement.tiny.TwoSites.placement;

import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.baseline.Baselines;
import org.suandian.placement.plan.check.PlanChecker;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.Standing;
import org.suandian.placement.referee.BruteForce;
import org.suandian.placement.tiny.Tables;
import org.suandian.placement.tiny.TinyBatch;
import org.suandian.placement.tiny.TinyInstances;
import org.suandian.placement.tiny.TwoSites;

class StreamRefereeTest {

    private static final int PLACEMENTS_PER_PROBLEM = 5;

    static LongStream seeds() {
        return LongStream.range(0, 80);
    }

    static LongStream fewSeeds() {
        return LongStream.range(0, 12);
    }

    @Test
    void theScoreOfTwoSitesIsTheCostWorkedOutByHand() {
        assertThat(StreamReferee.score(TwoSites.problem(), placement(1, 0, 3, 2, 4, 0)))
                .isEqualTo(HardSoftScore.of(0, -507_600));
        assertThat(StreamReferee.score(TwoSites.problem(), Placement.empty(3)))
                .isEqualTo(HardSoftScore.of(0, -15_000_000));
    }

    @Test
    void whatPassesACapacityIsCountedInEachSlot() {
        // In slot 1 both run away: 2 accelerators and 1,000 W too many.
        assertThat(StreamReferee.score(TwoSites.problem(), placement(1, 0, 3, 1, 4, 0)))
                .isEqualTo(HardSoftScore.of(-1_002, -507_600));
    }

    @Test
    void windowsLatenessAndMovesAreScored() {
        Tables tables = TwoSites.places();
        TwoSites.addBatch(tables, TinyBatch.within(1, 4).dueAt(1, 7_000));
        TwoSites.addBatch(tables, TinyBatch.within(0, 2));
        PricedProblem problem = tables.problem(new Standing(new int[] {1, -1}, new int[] {1, 0}, new long[] {900, 0}));
        // Batch 0 starts a slot too early, ends a slot late and moves; batch 1 ends a slot after its deadline.
        assertThat(StreamReferee.score(problem, placement(0, 0, 2, 1)))
                .isEqualTo(HardSoftScore.of(-2, -(408_000 + 7_000 + 900 + 408_000)));
        // Batch 0 stays where it stands.
        assertThat(StreamReferee.score(problem, placement(1, 1, 2, 0)))
                .isEqualTo(HardSoftScore.of(0, -(49_800 + 14_000 + 408_000)));
    }

    @Test
    void aBudgetThatIsPassedIsScored() {
        Tables tables = TwoSites.places();
        int budget = tables.budget(4_000, 399);
        TwoSites.addBatch(tables, TinyBatch.within(0, 4).ofBudget(budget));
        assertThat(StreamReferee.score(tables.problem(), placement(1, 0)).hardScore())
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void streamsAgreeWithTheObjectiveAndTheCheckerOnAnyPlacement(long seed) {
        PricedProblem problem = TinyInstances.of(seed);
        for (int i = 0; i < PLACEMENTS_PER_PROBLEM; i++) {
            Placement any = TinyInstances.anyPlacement(problem, seed * PLACEMENTS_PER_PROBLEM + i);
            assertAgreed(problem, any);
        }
        Baselines.all(problem).values().forEach(baseline -> {
            assertAgreed(problem, baseline);
            assertThat(StreamReferee.score(problem, baseline).isFeasible()).isTrue();
        });
    }

    private static void assertAgreed(PricedProblem problem, Placement placement) {
        HardSoftScore score = StreamReferee.score(problem, placement);
        long objective = placement.objectiveMicro(problem);
        assertThat(score.softScore()).isEqualTo(-objective);
        assertThat(score.isFeasible())
                .isEqualTo(PlanChecker.check(problem, placement, objective).isEmpty());
    }

    @Test
    void theDrawnPlacementsAreOfBothKinds() {
        long feasible = seeds().filter(seed -> {
                    PricedProblem problem = TinyInstances.of(seed);
                    return PlanChecker.check(problem, TinyInstances.anyPlacement(problem, seed))
                            .isEmpty();
                })
                .count();
        assertThat(feasible).isBetween(5L, 75L);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void aSearchOnTheStreamsWithAllAssertionsEndsAtOrAboveTheOptimum(long seed) {
        PricedProblem problem = TinyInstances.of(seed);
        StreamPlan solved = StreamReferee.solveFullyAsserted(problem, 1_500);
        Placement found = StreamReferee.placement(solved);
        long objective = found.objectiveMicro(problem);
        assertThat(solved.getScore()).isEqualTo(HardSoftScore.of(0, -objective));
        assertThat(PlanChecker.check(problem, found, objective)).isEmpty();
        assertThat(objective).isGreaterThanOrEqualTo(BruteForce.optimum(problem).objectiveMicro(problem));
    }
}
