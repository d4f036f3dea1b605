package org.suandian.placement.internal.jobs;

import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.suandian.placement.ProgressPoint;
import org.suandian.placement.internal.storage.Course;
import org.suandian.placement.internal.store.Checkpoint;
import org.suandian.placement.internal.store.SolvingStore;
import org.suandian.placement.internal.store.StaleAttemptException;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.check.PlanChecker;
import org.suandian.placement.plan.check.PlanViolation;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.search.SolverPhase;
import org.suandian.placement.search.SolverProgress;

/**
 * Keeps what one search has found so far. A plan that breaks a limit is never kept, whoever found it.
 *
 * <p>A database that does not answer does not end the search: the next call keeps more.
 */
final class Checkpoints {

    private static final int VIOLATIONS_LOGGED = 5;

    private final RunningSolve solve;
    private final PricedProblem problem;
    private final SolvingStore store;
    private final Course course;
    private long keptObjective = Long.MAX_VALUE;

    Checkpoints(RunningSolve solve, PricedProblem problem, SolvingStore store) {
        this.solve = solve;
        this.problem = problem;
        this.store = store;
        this.course = solve.attempt().course();
    }

    /** Keeps where the search stands, and learns whether its owner wants it stopped. Never throws. */
    synchronized void keep() {
        try {
            Checkpoint checkpoint = take(solve.latest());
            if (store.checkpoint(solve.planId(), solve.attempt().number(), checkpoint)) {
                solve.requestStop();
            }
            checkpoint
                    .newBest()
                    .ifPresent(
                            kept -> keptObjective = checkpoint.objectiveMicro().orElse(keptObjective));
        } catch (StaleAttemptException e) {
            solve.supersede();
        } catch (RuntimeException e) {
            Log.warnf("The plan %s could not be kept, and will be tried again: %s", solve.planId(), e);
        }
    }

    /** Where the search stands, for the last time. */
    synchronized Checkpoint last() {
        return take(solve.latest());
    }

    /** What is to be kept of a plan that the search ended with. */
    synchronized Checkpoint last(Placement placement, long objectiveMicro, long boundMicro) {
        SolverProgress told = solve.latest();
        Duration improved = told.best().isPresent() && told.objectiveMicro().orElse(Long.MAX_VALUE) <= objectiveMicro
                ? solve.improvedAt(told)
                : solve.spent();
        return take(SolverPhase.ENDED, Optional.of(placement), objectiveMicro, OptionalLong.of(boundMicro), improved);
    }

    /** Whether a plan was better than what is kept, and is not kept because it breaks a limit. */
    synchronized boolean hasRefused(long objectiveMicro, Checkpoint last) {
        return objectiveMicro < keptObjective && last.newBest().isEmpty();
    }

    private Checkpoint take(SolverProgress told) {
        return take(
                told.phase(),
                told.best(),
                told.objectiveMicro().orElse(Long.MAX_VALUE),
                told.boundMicro(),
                solve.improvedAt(told));
    }

    private Checkpoint take(
            SolverPhase phase, Optional<Placement> best, long objectiveMicro, OptionalLong bound, Duration improved) {
        Duration spent = solve.spent();
        Optional<Placement> sound =
                best.filter(found -> objectiveMicro < keptObjective).filter(found -> isSound(found, objectiveMicro));
        OptionalLong objective = best.isPresent() ? OptionalLong.of(objectiveMicro) : OptionalLong.empty();
        if (objective.isPresent() || bound.isPresent()) {
            course.add(new ProgressPoint(spent.toMillis(), objective, bound));
        }
        return new Checkpoint(phase, spent, improved, objective, bound, sound, course.pack());
    }

    private boolean isSound(Placement placement, long objectiveMicro) {
        List<PlanViolation> violations = PlanChecker.check(problem, placement, objectiveMicro);
        if (!violations.isEmpty()) {
            Log.errorf(
                    "The search for the plan %s found one that breaks %d limits, which is not kept: %s",
                    solve.planId(),
                    violations.size(),
                    violations.stream()
                            .limit(VIOLATIONS_LOGGED)
                            .map(PlanViolation::message)
                            .toList());
        }
        return violations.isEmpty();
    }
}
