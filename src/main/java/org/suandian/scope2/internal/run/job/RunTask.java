package org.suandian.scope2.internal.run.job;

import io.quarkus.logging.Log;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.suandian.failure.SuandianException;
import org.suandian.scope2.internal.reading.ActivityReader;
import org.suandian.scope2.internal.run.store.RunAttempt;
import org.suandian.scope2.internal.run.store.RunProgress;
import org.suandian.scope2.internal.run.store.StaleAttemptException;
import org.suandian.scope2.run.ReportPublisher;
import org.suandian.scope2.run.RunPhase;

/**
 * One node's turn at a run: reads, pins, has the files made, and says how it ended. Until a run is pinned it begins anew each time;
 * afterwards only its files are made again.
 */
@Singleton
public class RunTask {

    /** What becomes of the job. */
    public enum Result {
        /** Nothing more is to be done. */
        DONE,
        /** Another node shall go on. */
        LEFT
    }

    /** The database refuses where another run was faster; with what that one has left the next try ends. */
    private static final int TRIES = 4;

    private static final double PINNING = 0.8;
    private static final double FILES = 0.9;

    private final RunProgress progress;
    private final RunInputs inputs;
    private final RunPinning pinning;
    private final StoredRuns stored;
    private final Instance<ReportPublisher> publishers;
    private volatile boolean shuttingDown;

    RunTask(
            RunProgress progress,
            RunInputs inputs,
            RunPinning pinning,
            StoredRuns stored,
            @Any Instance<ReportPublisher> publishers) {
        this.progress = progress;
        this.inputs = inputs;
        this.pinning = pinning;
        this.stored = stored;
        this.publishers = publishers;
    }

    void shutDown() {
        shuttingDown = true;
    }

    /** Throws if the database does not answer: the job is then tried again. */
    public Result run(UUID runId) {
        Optional<RunAttempt> taken = progress.begin(runId);
        if (taken.isEmpty()) {
            return Result.DONE;
        }
        RunAttempt attempt = taken.get();
        try {
            publish(attempt, stored.find(runId).orElseGet(() -> make(attempt)));
            progress.complete(attempt);
            return Result.DONE;
        } catch (StaleAttemptException e) {
            Log.infof("%s", e.getMessage());
            return Result.DONE;
        } catch (StoppedException e) {
            progress.release(attempt);
            return Result.LEFT;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            if (RunFailures.isPassing(e)) {
                throw e;
            }
            fail(attempt, e);
            return Result.DONE;
        }
    }

    private PinnedRun make(RunAttempt attempt) {
        progress.tell(attempt, RunPhase.CONSUMPTION, 0);
        RunInputs.Collected collected = RunTelemetry.inPhase(
                RunPhase.CONSUMPTION,
                () -> inputs.collect(attempt.question(), attempt.memos(), new Teller(attempt, PINNING)));
        progress.tell(attempt, RunPhase.ALLOCATION, PINNING);
        for (int tried = 1; ; tried++) {
            try {
                return RunTelemetry.inPhase(RunPhase.ALLOCATION, () -> pinning.pin(attempt, collected));
            } catch (RuntimeException e) {
                if (tried == TRIES || RunFailures.findRefusal(e).isEmpty()) {
                    throw e;
                }
                Log.infof("The run %s is pinned again: %s", attempt.runId(), e.getMessage());
            }
        }
    }

    private void publish(RunAttempt attempt, PinnedRun pinned) {
        progress.tell(attempt, RunPhase.FILES, FILES);
        for (ReportPublisher publisher : publishers) {
            RunTelemetry.inPhase(RunPhase.FILES, () -> {
                publisher.publish(stored.report(pinned), stored.activity(pinned));
                return pinned;
            });
        }
    }

    private void fail(RunAttempt attempt, Throwable cause) {
        Optional<String> refusal = RunFailures.findRefusal(cause);
        if (cause instanceof SuandianException known) {
            progress.fail(attempt, known.getMessage());
        } else if (refusal.isPresent()) {
            progress.fail(attempt, "The ledger refused the allocations of the run. " + refusal.get());
        } else {
            UUID incident = UUID.randomUUID();
            Log.errorf(cause, "The run %s failed, incident %s", attempt.runId(), incident);
            progress.fail(
                    attempt,
                    "The run failed in a way that the service did not expect. Maybe report it with the incident ("
                            + incident + ").");
        }
    }

    /** Says now and then how far the reading is, and learns whether to go on. */
    private final class Teller implements ActivityReader.Progress {

        private static final long QUIET_NANOS = 500_000_000;

        private final RunAttempt attempt;
        private final double share;
        private long toldNanos = System.nanoTime();
        private double told;

        Teller(RunAttempt attempt, double share) {
            this.attempt = attempt;
            this.share = share;
        }

        @Override
        public void read(long rows, long all) {
            if (shuttingDown) {
                throw new StoppedException();
            }
            double reached = all == 0 ? 0 : share * Math.min(1, (double) rows / all);
            if (reached > told && System.nanoTime() - toldNanos > QUIET_NANOS) {
                told = reached;
                toldNanos = System.nanoTime();
                progress.tell(attempt, RunPhase.CONSUMPTION, reached);
            }
        }
    }

    /** This node shuts down. */
    private static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
