package org.suandian.placement.internal.jobs;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.suandian.placement.PlanProgress;
import org.suandian.placement.RunningPlan;
import org.suandian.placement.internal.store.Attempt;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.search.SolverControl;
import org.suandian.placement.search.SolverPhase;
import org.suandian.placement.search.SolverProgress;

/** A search that runs on this node: what it last told, and whether it shall end. */
final class RunningSolve implements SolverControl {

    private final Attempt attempt;
    private final long beganNanos = System.nanoTime();
    private final AtomicReference<SolverProgress> latest;
    private final PhaseSpans spans = new PhaseSpans();

    private volatile boolean stopRequested;
    private volatile boolean shuttingDown;
    private volatile boolean superseded;

    RunningSolve(Attempt attempt) {
        this.attempt = attempt;
        this.stopRequested = attempt.stopRequested();
        this.latest = new AtomicReference<>(new SolverProgress(
                SolverPhase.BASELINES,
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Duration.ZERO,
                Duration.ZERO));
    }

    /** Nothing more is told. */
    void end() {
        spans.end();
    }

    UUID planId() {
        return attempt.planId();
    }

    Attempt attempt() {
        return attempt;
    }

    @Override
    public void progress(SolverProgress progress) {
        spans.reach(latest.accumulateAndGet(progress, RunningSolve::merge).phase());
    }

    /** Threads may tell in another order than they found: what is better stays. */
    private static SolverProgress merge(SolverProgress before, SolverProgress told) {
        boolean isWorse = told.best().isEmpty()
                || (before.best().isPresent()
                        && told.objectiveMicro().orElse(Long.MAX_VALUE)
                                > before.objectiveMicro().orElse(Long.MAX_VALUE));
        SolverProgress best = isWorse ? before : told;
        boolean hasBound = told.boundMicro().isPresent();
        long bound = Math.max(
                told.boundMicro().orElse(Long.MIN_VALUE), before.boundMicro().orElse(Long.MIN_VALUE));
        SolverProgress later = told.elapsed().compareTo(before.elapsed()) >= 0 ? told : before;
        return new SolverProgress(
                told.phase().compareTo(before.phase()) > 0 ? told.phase() : before.phase(),
                best.best(),
                best.objectiveMicro(),
                hasBound || before.boundMicro().isPresent() ? OptionalLong.of(bound) : OptionalLong.empty(),
                later.elapsed(),
                best.sinceImprovement());
    }

    @Override
    public boolean isStopped() {
        return stopRequested || shuttingDown || superseded;
    }

    void requestStop() {
        stopRequested = true;
    }

    void shutDown() {
        shuttingDown = true;
    }

    /** Another node has taken the plan up. */
    void supersede() {
        superseded = true;
    }

    boolean isStopRequested() {
        return stopRequested;
    }

    boolean isShuttingDown() {
        return shuttingDown;
    }

    boolean isSuperseded() {
        return superseded;
    }

    SolverProgress latest() {
        return latest.get();
    }

    /** Time searched, over all attempts. */
    Duration spent() {
        return attempt.spent().plusNanos(System.nanoTime() - beganNanos);
    }

    /** Time searched when the best plan so far was found, over all attempts. */
    Duration improvedAt(SolverProgress progress) {
        return attempt.spent().plus(progress.elapsed()).minus(progress.sinceImprovement());
    }

    RunningPlan runningNow() {
        return new RunningPlan(planId(), attempt.currency(), progressNow());
    }

    /** The same as a stored plan's progress, but newer. */
    PlanProgress progressNow() {
        SolverProgress now = latest();
        Duration spent = spent();
        return new PlanProgress(
                Optional.of(now.phase()),
                now.objectiveMicro(),
                now.boundMicro(),
                now.best().map(Placement::placed).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                spent,
                now.best().isPresent() ? Optional.of(spent.minus(improvedAt(now))) : Optional.empty(),
                Optional.empty());
    }
}
