package org.suandian.placement.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suandian.placement.internal.timefold.SolverRuns.Listener;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.baseline.Baselines;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.search.SolvedPlan;
import org.suandian.placement.search.SolvedPlan.End;
import org.suandian.placement.search.SolverPhase;
import org.suandian.placement.search.SolverProgress;
import org.suandian.placement.tiny.TinyInstances;
import org.suandian.placement.tiny.TwoSites;

/** When the solver ends, and what it tells until then. */
class SolverEndsTest {

    private static final int NEVER = Integer.MAX_VALUE;

    private static long bestBaseline(PricedProblem problem) {
        Collection<Placement> all = Baselines.all(problem).values();
        return all.stream()
                .mapToLong(each -> each.objectiveMicro(problem))
                .min()
                .orElseThrow();
    }

    private static List<SolverProgress> told(PricedProblem problem) {
        Listener listener = new Listener(NEVER);
        new TimefoldPlanSolver().solve(problem, Optional.empty(), SolverRuns.steps(6), listener);
        return List.copyOf(listener.told);
    }

    @Test
    void whatIsProvenIsTheRelaxationWorkedOutByHand() {
        SolvedPlan solved = SolverRuns.solve(SolverRuns.indivisible(), SolverRuns.steps(3));
        assertThat(solved.objectiveMicro()).isEqualTo(SolverRuns.INDIVISIBLE_MICRO);
        assertThat((double) solved.boundMicro())
                .isLessThanOrEqualTo(SolverRuns.RELAXED_MICRO)
                .isCloseTo(SolverRuns.RELAXED_MICRO, within(500.0));
        // One more accelerator would let half a batch more go away: half of 202,000 - 22,000.
        assertThat(solved.shadowPrices().acceleratorMicro()[1][0]).isCloseTo(90_000, within(2_000.0));
        assertThat(solved.shadowPrices().acceleratorMicro()[0][0]).isZero();
    }

    @Test
    void aStepLimitEndsTheSearchAfterSoManyEpochs() {
        SolvedPlan solved = SolverRuns.solve(SolverRuns.indivisible(), SolverRuns.steps(3));
        assertThat(solved.end()).isEqualTo(End.STEP_LIMIT);
        assertThat(solved.rounds()).isEqualTo(3);
    }

    @Test
    void aTimeLimitEndsTheSearchInTime() {
        SolvedPlan solved = SolverRuns.solve(SolverRuns.indivisible(), SolverRuns.time(Duration.ofMillis(700)));
        assertThat(solved.end()).isEqualTo(End.TIME_LIMIT);
        assertThat(solved.elapsed()).isBetween(Duration.ofMillis(700), Duration.ofMillis(2_700));
        assertThat(solved.rounds()).isPositive();
    }

    @Test
    void aTimeLimitOfZeroGivesTheBestBaselineAtOnce() {
        PricedProblem problem = TinyInstances.of(3, 40);
        SolvedPlan solved = SolverRuns.solve(problem, SolverRuns.time(Duration.ZERO));
        assertThat(solved.objectiveMicro()).isEqualTo(bestBaseline(problem));
        assertThat(solved.rounds()).isZero();
        assertThat(solved.end()).isEqualTo(End.TIME_LIMIT);
        assertThat(solved.elapsed()).isLessThan(Duration.ofSeconds(1));
        assertThat(solved.boundMicro()).isLessThan(solved.objectiveMicro());
    }

    @Test
    void aGapLimitEndsTheSearchOnceTheGapIsThatSmall() {
        // (224,000 - 134,000) / 134,000 = 0.6716
        SolvedPlan solved = SolverRuns.solve(SolverRuns.indivisible(), SolverRuns.gap(0.7));
        assertThat(solved.end()).isEqualTo(End.GAP_REACHED);
        assertThat(solved.elapsed()).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aGapLimitThatIsOutOfReachDoesNotEndTheSearch() {
        Listener listener = new Listener(8);
        SolvedPlan solved = new TimefoldPlanSolver()
                .solve(SolverRuns.indivisible(), Optional.empty(), SolverRuns.gap(0.6), listener);
        assertThat(solved.end()).isEqualTo(End.STOPPED);
    }

    @Test
    void aStopDuringTheSearchEndsItWithinASecond() {
        Listener listener = new Listener(6);
        SolvedPlan solved = new TimefoldPlanSolver()
                .solve(SolverRuns.indivisible(), Optional.empty(), SolverRuns.time(SolverRuns.LONG), listener);
        assertThat(solved.end()).isEqualTo(End.STOPPED);
        assertThat(solved.objectiveMicro()).isEqualTo(SolverRuns.INDIVISIBLE_MICRO);
        Duration stopped = listener.told.get(5).elapsed();
        assertThat(solved.elapsed().minus(stopped)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void aStopBeforeTheBeginningStillGivesTheBestBaselineOrBetter() {
        PricedProblem problem = TinyInstances.of(3, 40);
        SolvedPlan solved = new TimefoldPlanSolver()
                .solve(problem, Optional.empty(), SolverRuns.time(SolverRuns.LONG), new Listener(0));
        assertThat(solved.end()).isEqualTo(End.STOPPED);
        assertThat(solved.objectiveMicro()).isLessThanOrEqualTo(bestBaseline(problem));
        assertThat(solved.elapsed()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void anOptimumThatIsProvenEndsTheSearchLongBeforeItsLimits() {
        SolvedPlan solved = SolverRuns.solve(TwoSites.problem(), SolverRuns.time(SolverRuns.LONG));
        assertThat(solved.end()).isEqualTo(End.OPTIMAL);
        assertThat(solved.elapsed()).isLessThan(SolverRuns.LONG.dividedBy(4));
    }

    @Test
    void phasesAreToldInTheirOrder() {
        List<SolverPhase> phases = told(TinyInstances.of(3, 40)).stream()
                .map(SolverProgress::phase)
                .toList();
        assertThat(phases).isSorted();
        assertThat(phases.stream().distinct()).containsExactly(SolverPhase.values());
    }

    @Test
    void whileItRunsTheObjectiveNeverRisesAndTheBoundIsNeverAboveIt() {
        PricedProblem problem = TinyInstances.of(3, 40);
        List<SolverProgress> told = told(problem);
        long before = Long.MAX_VALUE;
        for (SolverProgress each : told) {
            if (each.objectiveMicro().isPresent()) {
                assertThat(each.objectiveMicro())
                        .hasValue(each.best().orElseThrow().objectiveMicro(problem));
                assertThat(each.objectiveMicro().getAsLong()).isLessThanOrEqualTo(before);
                before = each.objectiveMicro().getAsLong();
                assertThat(each.boundMicro().orElse(Long.MIN_VALUE)).isLessThanOrEqualTo(before);
            }
        }
        assertThat(told.getFirst().best()).isEmpty();
        assertThat(told.getLast().boundMicro()).isPresent();
    }

    @Test
    void theResultIsTheBestPlanThatWasTold() {
        PricedProblem problem = TinyInstances.of(3, 40);
        Listener listener = new Listener(NEVER);
        SolvedPlan solved = new TimefoldPlanSolver().solve(problem, Optional.empty(), SolverRuns.steps(6), listener);
        SolverProgress beforeEnd = listener.told.get(listener.told.size() - 2);
        assertThat(beforeEnd.phase()).isEqualTo(SolverPhase.LOCAL_SEARCH);
        assertThat(solved.objectiveMicro()).isEqualTo(beforeEnd.objectiveMicro().orElseThrow());
    }
}
