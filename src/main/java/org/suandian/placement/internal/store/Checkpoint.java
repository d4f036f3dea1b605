package org.suandian.placement.internal.store;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.search.SolverPhase;

/**
 * What is to be kept of a search if its node dies.
 *
 * @param spent time searched, over all attempts
 * @param improved time searched when the best plan was found, over all attempts
 * @param objectiveMicro of the best plan
 * @param newBest the best plan, where it is not stored yet; checked
 * @param course packed
 */
public record Checkpoint(
        SolverPhase phase,
        Duration spent,
        Duration improved,
        OptionalLong objectiveMicro,
        OptionalLong boundMicro,
        Optional<Placement> newBest,
        byte[] course) {}
