package org.suandian.placement.search;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.suandian.placement.plan.Placement;

/**
 * Where a search stands.
 *
 * @param best the best plan so far; empty until the first one is found
 * @param objectiveMicro of the best plan
 * @param boundMicro the proven lower bound of the objective so far; empty until there is one
 * @param elapsed since the search began
 * @param sinceImprovement since the best plan was found
 */
public record SolverProgress(
        SolverPhase phase,
        Optional<Placement> best,
        OptionalLong objectiveMicro,
        OptionalLong boundMicro,
        Duration elapsed,
        Duration sinceImprovement) {}
