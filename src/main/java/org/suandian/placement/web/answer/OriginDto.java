package org.suandian.placement.web.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.suandian.placement.PlanRecord;
import org.suandian.placement.problem.SolvingTerms;

/**
 * By what a plan is made, so that it can be made again.
 *
 * @param attempts how often a node took it up
 * @param addedBatches placed after the search
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record OriginDto(
        Optional<UUID> parentId,
        Optional<UUID> paretoId,
        long dataVersion,
        Instant dataRecordedAt,
        String softwareVersion,
        Optional<String> solverVersion,
        SolvingDto solving,
        int attempts,
        int addedBatches) {

    /** How it is searched for. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "SolvingTermsDto")
    public record SolvingDto(
            double timeLimitSeconds, long seed, int workers, Optional<Long> stepLimit, Optional<Double> gapLimit) {

        static SolvingDto of(SolvingTerms terms) {
            return new SolvingDto(
                    Amounts.seconds(terms.timeLimit()),
                    terms.seed(),
                    terms.workers(),
                    terms.stepLimit().isPresent()
                            ? Optional.of(terms.stepLimit().getAsLong())
                            : Optional.empty(),
                    Amounts.plain(terms.gapLimit()));
        }
    }

    public static OriginDto of(PlanRecord plan) {
        return new OriginDto(
                plan.parentId(),
                plan.paretoId(),
                plan.origin().dataVersion().number(),
                plan.origin().dataVersion().recordedAt(),
                plan.origin().softwareVersion(),
                plan.origin().solverVersion(),
                SolvingDto.of(plan.solving()),
                plan.attempt(),
                plan.revision());
    }
}
