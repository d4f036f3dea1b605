package org.suandian.placement;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.suandian.placement.search.SolvedPlan;
import org.suandian.placement.search.SolverPhase;

/**
 * How far the search for a plan is.
 *
 * @param phase empty before it begins
 * @param objectiveMicro of the best plan so far, in micro-units of the currency; empty until there is one
 * @param boundMicro proven: no plan has a lower objective; empty until there is one
 * @param placed batches that the best plan places; empty until there is one
 * @param elapsed time searched, over all interruptions
 * @param sinceImprovement time searched since the best plan was found; empty until there is one
 * @param end why the search ended; empty until it has, and where it failed
 */
public record PlanProgress(
        Optional<SolverPhase> phase,
        OptionalLong objectiveMicro,
        OptionalLong boundMicro,
        OptionalInt placed,
        Duration elapsed,
        Optional<Duration> sinceImprovement,
        Optional<SolvedPlan.End> end) {

    /** By how much the best plan may be dearer than the best possible, in micro-units; 0 or more. */
    public OptionalLong gapMicro() {
        return objectiveMicro.isPresent() && boundMicro.isPresent()
                ? OptionalLong.of(Math.max(0, objectiveMicro.getAsLong() - boundMicro.getAsLong()))
                : OptionalLong.empty();
    }

    /** The same as a share of the bound's amount; empty where the bound is 0. */
    public OptionalDouble relativeGap() {
        OptionalLong gap = gapMicro();
        return gap.isPresent() && boundMicro.orElse(0) != 0
                ? OptionalDouble.of(gap.getAsLong() / (double) Math.abs(boundMicro.getAsLong()))
                : OptionalDouble.empty();
    }
}
