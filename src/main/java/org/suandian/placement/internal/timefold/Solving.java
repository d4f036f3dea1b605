package org.suandian.placement.internal.timefold;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.suandian.placement.internal.bound.LagrangianBound;
import org.suandian.placement.internal.search.EpochSearch;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.baseline.Baselines;
import org.suandian.placement.plan.check.PlanChecker;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.problem.SolvingTerms;
import org.suandian.placement.search.SolvedPlan;
import org.suandian.placement.search.SolvedPlan.End;
import org.suandian.placement.search.SolverControl;
import org.suandian.placement.search.SolverPhase;

/** One solve, from the tables to the plan. */
final class Solving {

    /** The share of the time that the bound may take before the search begins, and what it gets in any case. */
    private static final int SHARE_OF_BOUND = 5;

    private static final Duration LEAST_FOR_BOUND = Duration.ofMillis(200);
    /** Where steps are counted, so are the bound's iterations: the same on every machine. */
    private static final int COUNTED_ITERATIONS = 2_000;

    /** Timefold's local search from a plan on. */
    interface LocalSearch {
        Placement run(SearchRun run, Placement start, long seed);
    }

    private final PricedProblem problem;
    private final SolvingTerms terms;
    private final SolverControl control;
    private final LocalSearch localSearch;
    private final Clockwork clock = new Clockwork();
    private final List<Placement> candidates = new ArrayList<>();

    Solving(
            PricedProblem problem,
            Optional<Placement> from,
            SolvingTerms terms,
            SolverControl control,
            LocalSearch localSearch) {
        this.problem = problem;
        this.terms = terms;
        this.control = control;
        this.localSearch = localSearch;
        from.filter(placement -> PlanChecker.check(problem, placement).isEmpty())
                .ifPresent(candidates::add);
    }

    SolvedPlan run() {
        tell(SolverPhase.BASELINES, OptionalLong.empty());
        candidates.addAll(Baselines.all(problem).values());
        clock.improved();
        tell(SolverPhase.BOUND, OptionalLong.empty());
        LagrangianBound bound = new LagrangianBound(problem, best().objectiveMicro(problem));
        bound.improve(() -> control.isStopped() || isEnoughFor(bound));
        if (terms.timeLimit().isZero() || problem.fits().count() == 0) {
            return result(best(), bound, endWithoutSearch(bound), 0);
        }
        tell(SolverPhase.CONSTRUCTION, OptionalLong.of(bound.boundMicro()));
        return search(bound);
    }

    private boolean isEnoughFor(LagrangianBound bound) {
        if (terms.stepLimit().isPresent()) {
            return bound.iterations() >= COUNTED_ITERATIONS || clock.elapsed().compareTo(terms.timeLimit()) >= 0;
        }
        Duration share = terms.timeLimit().dividedBy(SHARE_OF_BOUND);
        return clock.elapsed().compareTo(share.compareTo(LEAST_FOR_BOUND) > 0 ? share : LEAST_FOR_BOUND) >= 0;
    }

    private SolvedPlan search(LagrangianBound bound) {
        EpochSearch epochs = new EpochSearch(problem, bound.atBound(), terms.seed(), terms.workers(), candidates);
        SearchRun run = new SearchRun(problem, epochs, terms, control, clock, bound.boundMicro());
        control.progress(run.state());
        Placement found = run.isOver() ? epochs.current() : localSearch.run(run, epochs.current(), terms.seed());
        return result(found, bound, run.end(), run.epochs());
    }

    private End endWithoutSearch(LagrangianBound bound) {
        if (best().objectiveMicro(problem) - bound.boundMicro() <= Proof.roundingMicro(problem)) {
            return End.OPTIMAL;
        }
        return control.isStopped() ? End.STOPPED : End.TIME_LIMIT;
    }

    private SolvedPlan result(Placement placement, LagrangianBound bound, End end, long rounds) {
        long objective = placement.objectiveMicro(problem);
        long proven = Math.min(objective, bound.boundMicro());
        control.progress(clock.progress(SolverPhase.ENDED, placement, objective, OptionalLong.of(proven)));
        return new SolvedPlan(
                placement, objective, proven, bound.atBound().shadowPrices(), end, clock.elapsed(), rounds);
    }

    private Placement best() {
        return Placement.best(problem, candidates);
    }

    private void tell(SolverPhase phase, OptionalLong boundMicro) {
        control.progress(
                candidates.isEmpty()
                        ? clock.progress(phase)
                        : clock.progress(phase, best(), best().objectiveMicro(problem), boundMicro));
    }
}
