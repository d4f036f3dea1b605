package org.suandian.placement.internal.timefold;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.AcceptorType;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.problem.SolvingTerms;
import org.suandian.placement.search.PlanSolver;
import org.suandian.placement.search.SolvedPlan;
import org.suandian.placement.search.SolverControl;

/** Baselines, bound, a first plan along the shadow prices, and Timefold's local search over epochs of annealing. */
@ApplicationScoped
public class TimefoldPlanSolver implements PlanSolver {

    private final EnvironmentMode mode;

    /** For the container: without assertions. */
    public TimefoldPlanSolver() {
        this(EnvironmentMode.NO_ASSERT);
    }

    /** With the solver's own assertions, for tests. */
    TimefoldPlanSolver(EnvironmentMode mode) {
        this.mode = mode;
    }

    @Override
    public SolvedPlan solve(
            PricedProblem problem, Optional<Placement> from, SolvingTerms terms, SolverControl control) {
        try (ForkJoinPool pool = new ForkJoinPool(Math.max(1, terms.workers()))) {
            return pool.submit(() -> solveHere(new Solving(problem, from, terms, control, this::search)))
                    .join();
        }
    }

    /** Timefold looks its classes up by the thread's own loader, which that of a pool is not. */
    private static SolvedPlan solveHere(Solving solving) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(TimefoldPlanSolver.class.getClassLoader());
        try {
            return solving.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Placement search(SearchRun run, Placement start, long seed) {
        Solver<PlanSolution> solver =
                SolverFactory.<PlanSolution>create(config(seed)).buildSolver();
        run.onEnd(solver::terminateEarly);
        return solver.solve(PlanSolution.of(run, start)).placement();
    }

    private SolverConfig config(long seed) {
        return new SolverConfig()
                .withClassLoader(TimefoldPlanSolver.class.getClassLoader())
                .withEnvironmentMode(mode)
                .withRandomSeed(seed)
                .withSolutionClass(PlanSolution.class)
                .withEntityClasses(PlanningBatch.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(PlanScore.class))
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(
                                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(EpochMoves.class))
                        .withAcceptorConfig(new LocalSearchAcceptorConfig()
                                .withAcceptorTypeList(List.of(AcceptorType.HILL_CLIMBING)))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
    }
}
