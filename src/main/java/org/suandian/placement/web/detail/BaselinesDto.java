package org.suandian.placement.web.detail;

import java.util.List;
import java.util.UUID;
import org.suandian.placement.PlanStatus;
import org.suandian.placement.standing.StandingPlan;
import org.suandian.placement.web.answer.BaselineDto;

/** The plans that a plan is compared with, in the currency. */
public record BaselinesDto(UUID planId, PlanStatus status, String currency, List<BaselineDto> baselines) {

    public static BaselinesDto of(StandingPlan plan) {
        return new BaselinesDto(
                plan.plan().id(),
                plan.plan().status(),
                plan.plan().currency().getCurrencyCode(),
                BaselineDto.listOf(plan));
    }
}
