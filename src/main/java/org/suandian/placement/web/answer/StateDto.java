package org.suandian.placement.web.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.suandian.placement.PlanKind;
import org.suandian.placement.PlanProgress;
import org.suandian.placement.PlanRecord;
import org.suandian.placement.PlanStatus;
import org.suandian.placement.search.SolvedPlan;
import org.suandian.placement.search.SolverPhase;

/**
 * Where a plan stands.
 *
 * @param objective of the best plan so far, in the currency; absent until there is one
 * @param bound proven: no plan has a lower objective; absent until there is one
 * @param gap between the two; absent until there are both
 * @param placed batches that the best plan places
 * @param elapsedSeconds time searched, over all interruptions
 * @param failure why it failed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StateDto(
        UUID id,
        String name,
        PlanKind kind,
        PlanStatus status,
        Optional<SolverPhase> phase,
        Optional<SolvedPlan.End> endReason,
        Optional<String> failure,
        boolean stopRequested,
        String currency,
        double carbonPricePerTonne,
        int batches,
        Optional<Integer> placed,
        Optional<Double> objective,
        Optional<Double> bound,
        Optional<GapDto> gap,
        double elapsedSeconds,
        Optional<Double> sinceImprovementSeconds,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt) {

    /**
     * By how much the plan may be dearer than the best possible.
     *
     * @param absolute in the currency
     * @param relative to the bound; absent where that is 0
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record GapDto(double absolute, Optional<Double> relative) {

        /** Absent until there are an objective and a bound. */
        public static Optional<GapDto> of(PlanProgress progress) {
            return progress.gapMicro().isPresent()
                    ? Optional.of(new GapDto(
                            Amounts.money(progress.gapMicro().getAsLong()), Amounts.plain(progress.relativeGap())))
                    : Optional.empty();
        }
    }

    public static StateDto of(PlanRecord plan) {
        PlanProgress progress = plan.progress();
        return new StateDto(
                plan.id(),
                plan.name(),
                plan.kind(),
                plan.status(),
                progress.phase(),
                progress.end(),
                plan.failure(),
                plan.stopRequested(),
                plan.currency().getCurrencyCode(),
                plan.carbonPricePerTonne(),
                plan.batches(),
                progress.placed().isPresent() ? Optional.of(progress.placed().getAsInt()) : Optional.empty(),
                Amounts.money(progress.objectiveMicro()),
                Amounts.money(progress.boundMicro()),
                GapDto.of(progress),
                Amounts.seconds(progress.elapsed()),
                progress.sinceImprovement().map(Amounts::seconds),
                plan.times().createdAt(),
                plan.times().startedAt(),
                plan.times().endedAt());
    }
}
