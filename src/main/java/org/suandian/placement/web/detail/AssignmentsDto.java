package org.suandian.placement.web.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.suandian.placement.PlanStatus;
import org.suandian.placement.plan.Option;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.standing.PlannedProblem;
import org.suandian.placement.standing.StandingPlan;

/**
 * Where and when everything runs.
 *
 * @param assignments in the order of the problem's batches
 * @param leftOut batches that are not placed; why, is in their explanations
 */
public record AssignmentsDto(
        UUID planId, PlanStatus status, String currency, List<AssignmentDto> assignments, List<String> leftOut) {

    public static AssignmentsDto of(StandingPlan plan) {
        PlannedProblem planned = plan.planned();
        List<AssignmentDto> assignments = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        plan.placement().ifPresent(placement -> {
            for (int batch = 0; batch < placement.fit().length; batch++) {
                if (placement.isPlaced(batch)) {
                    assignments.add(AssignmentDto.of(planned, batch, option(placement, batch)));
                } else {
                    leftOut.add(planned.naming().batchIds().get(batch));
                }
            }
        });
        return new AssignmentsDto(
                plan.plan().id(), plan.plan().status(), plan.plan().currency().getCurrencyCode(), assignments, leftOut);
    }

    /** Where a placed batch is. */
    public static Option option(Placement placement, int batch) {
        return new Option(placement.fit()[batch], placement.start()[batch]);
    }
}
