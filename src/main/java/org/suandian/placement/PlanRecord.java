package org.suandian.placement;

import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.suandian.placement.problem.SolvingTerms;
import org.suandian.provenance.DataVersion;

/**
 * What is known of a plan without reading its problem.
 *
 * @param parentId the plan that a replan goes on from
 * @param paretoId the front that it is a point of
 * @param batches of the problem, with those that were placed afterwards
 * @param attempt how often a node has taken it up
 * @param revision how many batches were placed after the search
 * @param failure why it failed, one sentence
 */
public record PlanRecord(
        UUID id,
        String name,
        PlanKind kind,
        Optional<UUID> parentId,
        Optional<UUID> paretoId,
        PlanStatus status,
        Currency currency,
        double carbonPricePerTonne,
        int batches,
        SolvingTerms solving,
        Origin origin,
        Times times,
        PlanProgress progress,
        boolean stopRequested,
        int attempt,
        int revision,
        Optional<String> failure) {

    /**
     * By what it was made, so that it can be made again.
     *
     * @param dataVersion of all prices, intensities and profiles
     * @param solverVersion empty where the library does not tell it
     */
    public record Origin(DataVersion dataVersion, String softwareVersion, Optional<String> solverVersion) {}

    /**
     * When what happened.
     *
     * @param startedAt when it was first taken up
     * @param endedAt when its status became final
     */
    public record Times(Instant createdAt, Optional<Instant> startedAt, Optional<Instant> endedAt) {}

    /** The same with a newer progress. */
    public PlanRecord withProgress(PlanProgress newer) {
        return new PlanRecord(
                id,
                name,
                kind,
                parentId,
                paretoId,
                status,
                currency,
                carbonPricePerTonne,
                batches,
                solving,
                origin,
                times,
                newer,
                stopRequested,
                attempt,
                revision,
                failure);
    }
}
