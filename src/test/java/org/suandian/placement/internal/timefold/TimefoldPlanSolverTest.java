package org.suandian.placement.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.baseline.Baselines;
import org.suandian.placement.plan.check.PlanChecker;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.Standing;
import org.suandian.placement.problem.SolvingTerms;
import org.suandian.placement.referee.BruteForce;
import org.suandian.placement.search.SolvedPlan;
import org.suandian.placement.search.SolvedPlan.End;
import org.suandian.placement.search.SolverControl;
import org.suandian.placement.streams.StreamReferee;
import org.suandian.placement.tiny.Tables;
import org.suandian.placement.tiny.TinyBatch;
import org.suandian.placement.tiny.TinyFit;
import org.suandian.placement.tiny.TinyInstances;
import org.suandian.placement.tiny.TwoSites;
import org.suandian.placement.tiny.WithoutLimits;

/** What the solver finds. */
class TimefoldPlanSolverTest {

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    static LongStream fewSeeds() {
        return LongStream.range(100, 106);
    }

    private static Standing allAtHomeAtOnce(long moveMicro) {
        return new Standing(new int[] {0, 2, 4}, new int[] {0, 0, 2}, new long[] {moveMicro, moveMicro, moveMicro});
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePlanKeepsAllLimitsAndLiesBetweenTheBoundAndEveryBaseline(long seed) {
        PricedProblem problem = TinyInstances.of(seed, 12);
        SolvedPlan solved = SolverRuns.solve(problem, SolverRuns.steps(2));
        assertThat(PlanChecker.check(problem, solved.placement(), solved.objectiveMicro()))
                .isEmpty();
        assertThat(solved.objectiveMicro()).isGreaterThanOrEqualTo(solved.boundMicro());
        assertThat(Baselines.all(problem).values())
                .allSatisfy(baseline ->
                        assertThat(solved.objectiveMicro()).isLessThanOrEqualTo(baseline.objectiveMicro(problem)));
        assertThat(StreamReferee.score(problem, solved.placement()))
                .isEqualTo(HardSoftScore.of(0, -solved.objectiveMicro()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tinyProblemsAreSolvedToTheirOptimum(long seed) {
        PricedProblem problem = TinyInstances.of(seed);
        SolvedPlan solved = SolverRuns.solve(problem, SolverRuns.steps(2));
        long optimum = BruteForce.optimum(problem).objectiveMicro(problem);
        assertThat(solved.objectiveMicro()).isEqualTo(optimum);
        assertThat(solved.boundMicro()).isLessThanOrEqualTo(optimum);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void theSolversOwnScoreAgreesMoveForMove(long seed) {
        PricedProblem problem = TinyInstances.of(seed, 12);
        SolvedPlan asserted = new TimefoldPlanSolver(EnvironmentMode.FULL_ASSERT)
                .solve(problem, Optional.empty(), SolverRuns.steps(4), SolverControl.NONE);
        SolvedPlan usual = SolverRuns.solve(problem, SolverRuns.steps(4));
        assertThat(asserted.placement().fit()).isEqualTo(usual.placement().fit());
        assertThat(asserted.placement().start()).isEqualTo(usual.placement().start());
        assertThat(asserted.end()).isEqualTo(usual.end());
        assertThat(asserted.boundMicro()).isEqualTo(usual.boundMicro());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void severalWorkersFindAPlanThatKeepsAllLimits(int workers) {
        PricedProblem problem = TinyInstances.of(4, 40);
        SolvingTerms terms =
                new SolvingTerms(SolverRuns.LONG, SolverRuns.SEED, workers, OptionalLong.of(3), OptionalDouble.empty());
        SolvedPlan once = SolverRuns.solve(problem, terms);
        SolvedPlan again = SolverRuns.solve(problem, terms);
        assertThat(PlanChecker.check(problem, once.placement(), once.objectiveMicro()))
                .isEmpty();
        assertThat(again.placement().fit()).isEqualTo(once.placement().fit());
        assertThat(again.placement().start()).isEqualTo(once.placement().start());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whereNothingIsScarceThePlanIsProvenToBeTheCheapestOptions(long seed) {
        PricedProblem problem = WithoutLimits.of(TinyInstances.of(seed, 12));
        SolvedPlan solved = SolverRuns.solve(problem, SolverRuns.steps(2));
        assertThat(solved.objectiveMicro()).isEqualTo(WithoutLimits.optimumMicro(problem));
        assertThat(solved.end()).isEqualTo(End.OPTIMAL);
        assertThat(Arrays.stream(solved.shadowPrices().acceleratorMicro()).flatMapToDouble(Arrays::stream))
                .containsOnly(0.0);
    }

    @Test
    void withoutBatchesThereIsAnEmptyPlanOfNoCost() {
        SolvedPlan solved = SolverRuns.solve(TwoSites.places().problem(), SolverRuns.steps(2));
        assertThat(solved.placement().fit()).isEmpty();
        assertThat(solved.objectiveMicro()).isZero();
        assertThat(solved.boundMicro()).isZero();
        assertThat(solved.end()).isEqualTo(End.OPTIMAL);
    }

    @Test
    void batchesThatCannotRunAnywhereAreLeftOut() {
        Tables tables = TwoSites.tables(1);
        tables.batch(TinyBatch.within(0, 4).leftOutAt(700));
        TwoSites.addBatch(tables, TinyBatch.within(3, 4).leftOutAt(30));
        SolvedPlan solved = SolverRuns.solve(tables.problem(), SolverRuns.steps(2));
        assertThat(solved.placement().isPlaced(0)).isTrue();
        assertThat(solved.placement().placed()).isEqualTo(1);
        assertThat(solved.objectiveMicro()).isEqualTo(TwoSites.AWAY_MICRO + 730);
        assertThat(solved.end()).isEqualTo(End.OPTIMAL);
    }

    @Test
    void aProblemOfBatchesWithoutFitsIsSolvedByLeavingThemOut() {
        Tables tables = TwoSites.places();
        tables.batch(TinyBatch.within(0, 4).leftOutAt(700));
        tables.batch(TinyBatch.within(0, 4).leftOutAt(30));
        SolvedPlan solved = SolverRuns.solve(tables.problem(), SolverRuns.steps(2));
        assertThat(solved.objectiveMicro()).isEqualTo(730);
        assertThat(solved.placement().placed()).isZero();
        assertThat(solved.end()).isEqualTo(End.OPTIMAL);
    }

    @Test
    void theBatchThatCountsLeastIsLeftOutWhereThereIsRoomForOne() {
        Tables tables = TwoSites.places();
        for (long leaveOut : new long[] {900_000, 800_000, 950_000}) {
            tables.batch(TinyBatch.within(0, 3).leftOutAt(leaveOut));
            tables.fit(TinyFit.in(1, 2, 2));
        }
        SolvedPlan solved = SolverRuns.solve(tables.problem(), SolverRuns.steps(2));
        assertThat(solved.placement().isPlaced(2)).isTrue();
        assertThat(solved.objectiveMicro()).isEqualTo(44_800 + 900_000 + 800_000);
    }

    @Test
    void aStandingPlanIsImprovedWhereMovingIsFree() {
        PricedProblem problem = TwoSites.tables(3).problem(allAtHomeAtOnce(0));
        SolvedPlan solved = SolverRuns.solve(problem, SolverRuns.steps(2));
        assertThat(solved.objectiveMicro()).isEqualTo(2 * TwoSites.AWAY_MICRO + TwoSites.AT_HOME_MICRO);
    }

    @Test
    void aStandingPlanStaysWhereMovingCostsMoreThanItGains() {
        // Going away gains 408,000 - 49,800 = 358,200 a batch.
        PricedProblem problem = TwoSites.tables(3).problem(allAtHomeAtOnce(358_201));
        SolvedPlan solved = SolverRuns.solve(problem, SolverRuns.steps(2));
        assertThat(solved.placement().fit()).containsExactly(0, 2, 4);
        assertThat(solved.placement().start()).containsExactly(0, 0, 2);
        assertThat(solved.objectiveMicro()).isEqualTo(3 * TwoSites.AT_HOME_MICRO);
        assertThat(solved.end()).isEqualTo(End.OPTIMAL);
    }

    @Test
    void aStandingPlanMovesWhereThatGainsJustMoreThanItCosts() {
        PricedProblem problem = TwoSites.tables(3).problem(allAtHomeAtOnce(358_199));
        SolvedPlan solved = SolverRuns.solve(problem, SolverRuns.steps(2));
        assertThat(solved.objectiveMicro()).isEqualTo(3 * TwoSites.AT_HOME_MICRO - 2);
    }

    @Test
    void aPlanToGoOnFromIsNotWorsened() {
        PricedProblem problem = TinyInstances.of(1);
        Placement optimum = BruteForce.optimum(problem);
        SolvedPlan solved =
                new TimefoldPlanSolver().solve(problem, Optional.of(optimum), SolverRuns.steps(0), SolverControl.NONE);
        assertThat(solved.objectiveMicro()).isEqualTo(optimum.objectiveMicro(problem));
    }

    @Test
    void aPlanToGoOnFromThatBreaksALimitIsIgnored() {
        PricedProblem problem = TwoSites.problem();
        Placement allAwayAtOnce = TwoSites.placement(1, 0, 3, 0, 5, 0);
        assertThat(allAwayAtOnce.objectiveMicro(problem)).isEqualTo(3 * TwoSites.AWAY_MICRO);
        for (Placement unusable :
                new Placement[] {allAwayAtOnce, Placement.empty(2), TwoSites.placement(9, 0, 3, 0, 5, 2)}) {
            SolvedPlan solved = new TimefoldPlanSolver()
                    .solve(problem, Optional.of(unusable), SolverRuns.steps(2), SolverControl.NONE);
            assertThat(PlanChecker.check(problem, solved.placement(), solved.objectiveMicro()))
                    .isEmpty();
            assertThat(solved.objectiveMicro()).isEqualTo(2 * TwoSites.AWAY_MICRO + TwoSites.AT_HOME_MICRO);
        }
    }
}
