package org.suandian.placement.problem;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.suandian.throughput.ServingQuestion;

/**
 * A batch of inference that runs once, without interruption, in one pool.
 *
 * @param tenant whose budget it counts against
 * @param priority 0 to 9; where not everything can be placed, a batch of a higher one is left out later
 */
public record InferenceBatch(
        String id, Optional<String> tenant, Demand demand, Window window, Residence residence, int priority) {

    /**
     * What has to be computed.
     *
     * @param modelIds acceptable models; empty only where the user gives fits
     * @param load operating point; empty: the cost model's default
     * @param inputTokens of the whole batch
     * @param outputTokens of the whole batch
     * @param accelerators how many it runs on; empty: chosen by the rule of docs/planning.md
     * @param fits durations and powers of the user's own; where given, nothing is taken from throughput profiles
     */
    public record Demand(
            List<String> modelIds,
            Optional<String> precision,
            Optional<ServingQuestion.Load> load,
            double inputTokens,
            double outputTokens,
            OptionalInt accelerators,
            List<OwnFit> fits) {}

    /**
     * How the batch runs on one kind of accelerator, by the user's own knowledge.
     *
     * @param acceleratorId of the pools that it holds for
     * @param durationHours greater than 0
     * @param powerWPerAccelerator at the meter, PUE included
     */
    public record OwnFit(String acceleratorId, int accelerators, double durationHours, double powerWPerAccelerator) {}

    /**
     * When it may run: {@code [release, deadline)}.
     *
     * @param due from when on it is late; at most the deadline
     * @param latenessCostPerHour in the problem's currency
     */
    public record Window(Instant release, Instant due, Instant deadline, double latenessCostPerHour) {}

    /**
     * Where it may run, and what moving its data costs.
     *
     * @param jurisdictions allowed; empty: any
     * @param forbiddenSiteIds excluded
     * @param homeSiteId where its data lie; moving them elsewhere costs egress
     * @param egressGb data to move
     * @param egressPricePerGb in the problem's currency
     */
    public record Residence(
            List<String> jurisdictions,
            List<String> forbiddenSiteIds,
            Optional<String> homeSiteId,
            double egressGb,
            OptionalDouble egressPricePerGb) {}
}
