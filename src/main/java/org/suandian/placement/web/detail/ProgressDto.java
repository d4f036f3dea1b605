package org.suandian.placement.web.detail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;
import org.suandian.placement.PlanProgress;
import org.suandian.placement.PlanRecord;
import org.suandian.placement.PlanStatus;
import org.suandian.placement.search.SolvedPlan;
import org.suandian.placement.search.SolverPhase;
import org.suandian.placement.web.answer.Amounts;
import org.suandian.placement.web.answer.StateDto.GapDto;

/**
 * What an event tells of a plan.
 *
 * @param score the objective of the best plan so far, in the currency
 * @param bound proven: no plan has a lower objective
 * @param placed batches that the best plan places, of {@code batches}
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ProgressDto(
        UUID planId,
        PlanStatus status,
        Optional<SolverPhase> phase,
        String currency,
        Optional<Double> score,
        Optional<Double> bound,
        Optional<GapDto> gap,
        int batches,
        Optional<Integer> placed,
        double elapsedSeconds,
        Optional<Double> sinceImprovementSeconds,
        Optional<SolvedPlan.End> endReason,
        Optional<String> failure) {

    public static ProgressDto of(PlanRecord plan) {
        PlanProgress progress = plan.progress();
        return new ProgressDto(
                plan.id(),
                plan.status(),
                progress.phase(),
                plan.currency().getCurrencyCode(),
                Amounts.money(progress.objectiveMicro()),
                Amounts.money(progress.boundMicro()),
                GapDto.of(progress),
                plan.batches(),
                progress.placed().isPresent() ? Optional.of(progress.placed().getAsInt()) : Optional.empty(),
                Amounts.seconds(progress.elapsed()),
                progress.sinceImprovement().map(Amounts::seconds),
                progress.end(),
                plan.failure());
    }
}
