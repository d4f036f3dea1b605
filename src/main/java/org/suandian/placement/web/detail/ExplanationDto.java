package org.suandian.placement.web.detail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suandian.placement.PlanStatus;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.explain.Alternative;
import org.suandian.placement.plan.explain.BatchExplanation;
import org.suandian.placement.plan.explain.BindingSlot;
import org.suandian.placement.plan.explain.Explainer;
import org.suandian.placement.standing.LeftOutBatches;
import org.suandian.placement.standing.PlannedProblem;
import org.suandian.placement.standing.StandingPlan;
import org.suandian.placement.web.answer.Amounts;
import org.suandian.placement.web.answer.CostsDto;
import org.suandian.placement.web.answer.LeftOutDto;

/**
 * Why a batch is where it is.
 *
 * @param assignment absent where it is left out
 * @param leftOut why it is left out; absent where it is placed
 * @param alternatives the best other options, whether free or not, the cheapest first
 * @param nextBestFree the cheapest other option that is free, with all other batches where they are
 * @param occupied scarce slots that it takes part in
 * @param wanted slots that are not free for it in the blocked alternatives
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ExplanationDto(
        UUID planId,
        PlanStatus status,
        String currency,
        String batch,
        Optional<AssignmentDto> assignment,
        Optional<LeftOutDto> leftOut,
        List<AlternativeDto> alternatives,
        Optional<AlternativeDto> nextBestFree,
        List<BindingDto> occupied,
        List<BindingDto> wanted) {

    /**
     * Another option.
     *
     * @param extraCosts what it costs more, each part apart; the whole cost where the batch is left out
     * @param extraWeightedCost their weighted sum
     * @param obstacles empty where it is free
     */
    public record AlternativeDto(
            RunDto run, boolean free, double extraWeightedCost, CostsDto extraCosts, List<ObstacleDto> obstacles) {

        static AlternativeDto of(PlannedProblem planned, Alternative alternative) {
            return new AlternativeDto(
                    RunDto.of(planned, alternative.option()),
                    alternative.isFree(),
                    Amounts.money(alternative.extraMicro()),
                    CostsDto.of(alternative.extra()),
                    alternative.obstacles().stream()
                            .map(obstacle -> ObstacleDto.of(planned, obstacle))
                            .toList());
        }
    }

    public static ExplanationDto of(StandingPlan plan, Placement placement, int batch) {
        PlannedProblem planned = plan.planned();
        BatchExplanation explained = new Explainer(plan.priced(), placement, plan.shadowPricesOrZero()).explain(batch);
        Optional<LeftOutDto> leftOut = placement.isPlaced(batch)
                ? Optional.empty()
                : Optional.of(LeftOutDto.of(new LeftOutBatches(planned, placement).of(batch)));
        return new ExplanationDto(
                plan.plan().id(),
                plan.plan().status(),
                plan.plan().currency().getCurrencyCode(),
                planned.naming().batchIds().get(batch),
                explained.chosen().map(option -> AssignmentDto.of(planned, batch, option)),
                leftOut,
                explained.alternatives().stream()
                        .map(each -> AlternativeDto.of(planned, each))
                        .toList(),
                explained.nextBestFree().map(each -> AlternativeDto.of(planned, each)),
                binding(planned, explained.occupied()),
                binding(planned, explained.wanted()));
    }

    private static List<BindingDto> binding(PlannedProblem planned, List<BindingSlot> slots) {
        return slots.stream().map(slot -> BindingDto.of(planned, slot)).toList();
    }
}
