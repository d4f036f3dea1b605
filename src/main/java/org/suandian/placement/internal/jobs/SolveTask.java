package org.suandian.placement.internal.jobs;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.suandian.failure.SuandianException;
import org.suandian.placement.PlanStatus;
import org.suandian.placement.internal.store.Attempt;
import org.suandian.placement.internal.store.Outcome;
import org.suandian.placement.internal.store.SolvingStore;
import org.suandian.placement.internal.store.StaleAttemptException;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.search.PlanSolver;
import org.suandian.placement.search.SolvedPlan;
import org.suandian.tenant.TenantScope;

/** One node's turn at a plan: takes it up where it was left, searches, keeps what it finds, and says how it ended. */
@Singleton
public class SolveTask {

    /** What becomes of the job. */
    enum Result {
        /** Nothing more is to be done. */
        DONE,
        /** Another node shall go on. */
        LEFT
    }

    private static final long CHECKPOINT_MILLIS = 500;

    private static final String UNSOUND =
            "The plan that the search ended with breaks a limit, and is not kept. Maybe report it with the id of the plan.";

    private final SolvingStore store;
    private final PlanProblems problems;
    private final PlanSolver solver;
    private final RunningSolves running;
    private final ScheduledExecutorService checkpointing = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().name("plan-checkpoint-", 0).daemon().factory());

    SolveTask(SolvingStore store, PlanProblems problems, PlanSolver solver, RunningSolves running) {
        this.store = store;
        this.problems = problems;
        this.solver = solver;
        this.running = running;
    }

    @PreDestroy
    void end() {
        checkpointing.shutdownNow();
    }

    /** Throws if the database does not answer: the job is then tried again. */
    Result run(UUID planId) {
        Optional<Attempt> taken = store.begin(planId);
        if (taken.isEmpty()) {
            return Result.DONE;
        }
        RunningSolve solve = new RunningSolve(taken.get());
        running.add(solve);
        try {
            return search(solve);
        } catch (StaleAttemptException e) {
            Log.infof("%s", e.getMessage());
            return Result.DONE;
        } finally {
            running.remove(solve);
            solve.end();
        }
    }

    private Result search(RunningSolve solve) {
        try {
            PricedProblem problem = problems.getPriced(solve.planId());
            Checkpoints checkpoints = new Checkpoints(solve, problem, store);
            Future<?> regular = checkpointing.scheduleWithFixedDelay(
                    TenantScope.carried(checkpoints::keep),
                    CHECKPOINT_MILLIS,
                    CHECKPOINT_MILLIS,
                    TimeUnit.MILLISECONDS);
            SolvedPlan solved;
            try {
                solved = solver.solve(
                        problem, solve.attempt().best(), solve.attempt().remainingTerms(), solve);
            } finally {
                regular.cancel(false);
            }
            return conclude(solve, checkpoints, solved);
        } catch (StaleAttemptException e) {
            throw e;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            if (Failures.isOfDatabase(e)) {
                throw e;
            }
            return fail(solve, e);
        }
    }

    private Result conclude(RunningSolve solve, Checkpoints checkpoints, SolvedPlan solved) {
        if (solve.isSuperseded()) {
            return Result.DONE;
        }
        int number = solve.attempt().number();
        boolean endedByStop = solved.end() == SolvedPlan.End.STOPPED;
        if (endedByStop && solve.isShuttingDown() && !solve.isStopRequested()) {
            store.release(solve.planId(), number, Optional.of(checkpoints.last()));
            return Result.LEFT;
        }
        var last = checkpoints.last(solved.placement(), solved.objectiveMicro(), solved.boundMicro());
        if (checkpoints.hasRefused(solved.objectiveMicro(), last)) {
            store.finish(solve.planId(), number, Optional.empty(), Outcome.failed(UNSOUND));
            return Result.DONE;
        }
        PlanStatus status = endedByStop ? PlanStatus.SOLVING_INCOMPLETE : PlanStatus.SOLVING_COMPLETED;
        store.finish(
                solve.planId(),
                number,
                Optional.of(last),
                new Outcome(status, Optional.of(solved.end()), Optional.of(solved.shadowPrices()), Optional.empty()));
        return Result.DONE;
    }

    private Result fail(RunningSolve solve, Throwable cause) {
        if (cause instanceof SuandianException known) {
            store.finish(
                    solve.planId(), solve.attempt().number(), Optional.empty(), Outcome.failed(known.getMessage()));
            return Result.DONE;
        }
        UUID incident = UUID.randomUUID();
        Log.errorf(cause, "The search for the plan %s failed, incident %s", solve.planId(), incident);
        store.finish(
                solve.planId(),
                solve.attempt().number(),
                Optional.empty(),
                Outcome.failed("The search failed in a way that the service did not expect. Maybe report it with the"
                        + " incident (" + incident + ")."));
        return Result.DONE;
    }
}
