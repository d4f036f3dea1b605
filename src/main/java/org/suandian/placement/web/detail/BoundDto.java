package org.suandian.placement.web.detail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suandian.placement.PlanStatus;
import org.suandian.placement.ProgressPoint;
import org.suandian.placement.plan.explain.BindingHours;
import org.suandian.placement.standing.StandingPlan;
import org.suandian.placement.web.answer.Amounts;
import org.suandian.placement.web.answer.StateDto.GapDto;

/**
 * How good the plan is known to be.
 *
 * @param course of the search: the best objective and the proven bound over the time searched
 * @param bindingHours scarce slots of the plan with their shadow prices; absent until the search has ended
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record BoundDto(
        UUID planId,
        PlanStatus status,
        String currency,
        Optional<Double> objective,
        Optional<Double> bound,
        Optional<GapDto> gap,
        List<PointDto> course,
        Optional<List<BindingDto>> bindingHours) {

    /** A point of the course. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record PointDto(double elapsedSeconds, Optional<Double> objective, Optional<Double> bound) {

        private static final double MILLIS_PER_SECOND = 1_000;

        static PointDto of(ProgressPoint point) {
            return new PointDto(
                    Amounts.plain(point.elapsedMillis() / MILLIS_PER_SECOND),
                    Amounts.money(point.objectiveMicro()),
                    Amounts.money(point.boundMicro()));
        }
    }

    public static BoundDto of(StandingPlan plan, List<ProgressPoint> course) {
        return new BoundDto(
                plan.plan().id(),
                plan.plan().status(),
                plan.plan().currency().getCurrencyCode(),
                Amounts.money(plan.plan().progress().objectiveMicro()),
                Amounts.money(plan.plan().progress().boundMicro()),
                GapDto.of(plan.plan().progress()),
                course.stream().map(PointDto::of).toList(),
                plan.placement()
                        .flatMap(placement -> plan.shadowPrices()
                                .map(prices -> BindingHours.of(plan.priced(), placement, prices).stream()
                                        .map(slot -> BindingDto.of(plan.planned(), slot))
                                        .toList())));
    }
}
