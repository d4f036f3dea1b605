package org.suandian.placement.internal.timefold;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.search.SolverPhase;
import org.suandian.placement.search.SolverProgress;

/** Time since a search began, and since its last improvement. */
final class Clockwork {

    private final long start = System.nanoTime();
    private long improvedAt;

    long elapsedNanos() {
        return System.nanoTime() - start;
    }

    Duration elapsed() {
        return Duration.ofNanos(elapsedNanos());
    }

    void improved() {
        improvedAt = elapsedNanos();
    }

    /** Where the search stands now, without a plan so far. */
    SolverProgress progress(SolverPhase phase) {
        return progress(phase, Optional.empty(), OptionalLong.empty(), OptionalLong.empty());
    }

    /** Where it stands with a plan. */
    SolverProgress progress(SolverPhase phase, Placement best, long objectiveMicro, OptionalLong boundMicro) {
        return progress(phase, Optional.of(best), OptionalLong.of(objectiveMicro), boundMicro);
    }

    private SolverProgress progress(
            SolverPhase phase, Optional<Placement> best, OptionalLong objectiveMicro, OptionalLong boundMicro) {
        long elapsed = elapsedNanos();
        return new SolverProgress(
                phase,
                best,
                objectiveMicro,
                boundMicro,
                Duration.ofNanos(elapsed),
                Duration.ofNanos(elapsed - improvedAt));
    }
}
