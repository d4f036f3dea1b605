package org.suandian.placement.streams;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.priced.PricedProblem;

/** Scores placements by constraint streams, and lets the solver search on them with all its own checks switched on. */
public final class StreamReferee {

    private static final SolutionManager<StreamPlan, HardSoftScore> SCORES =
            SolutionManager.create(SolverFactory.create(config()));

    private StreamReferee() {}

    private static SolverConfig config() {
        return new SolverConfig()
                .withSolutionClass(StreamPlan.class)
                .withEntityClasses(StreamRun.class)
                .withConstraintProviderClass(StreamConstraints.class)
                .withTerminationConfig(new TerminationConfig().withStepCountLimit(1));
    }

    /** Hard: minus what limits are passed by, 0 if all are kept; soft: minus the objective in micro-units. */
    public static HardSoftScore score(PricedProblem problem, Placement placement) {
        StreamPlan plan = new StreamTables(problem).plan();
        for (StreamRun run : plan.getRuns()) {
            if (placement.isPlaced(run.getBatch())) {
                int fit = placement.fit()[run.getBatch()];
                int start = placement.start()[run.getBatch()];
                run.setOption(run.getOptions().stream()
                        .filter(option -> option.fit() == fit && option.start() == start)
                        .findFirst()
                        .orElseThrow());
            }
        }
        return SCORES.update(plan);
    }

    /** A plan searched from nothing in so many moves, each of whose scores is computed anew and compared. */
    public static StreamPlan solveFullyAsserted(PricedProblem problem, long moves) {
        SolverConfig config = config().withEnvironmentMode(EnvironmentMode.FULL_ASSERT)
                .withTerminationConfig(new TerminationConfig().withMoveCountLimit(moves));
        return SolverFactory.<StreamPlan>create(config).buildSolver().solve(new StreamTables(problem).plan());
    }

    /** The plan as a placement. */
    public static Placement placement(StreamPlan plan) {
        Placement placement = Placement.empty(plan.getRuns().size());
        for (StreamRun run : plan.getRuns()) {
            if (!run.isLeftOut()) {
                placement.fit()[run.getBatch()] = run.option().fit();
                placement.start()[run.getBatch()] = run.option().start();
            }
        }
        return placement;
    }
}
