package org.suandian.placement.internal.store;

import java.util.Optional;
import org.suandian.placement.PlanStatus;
import org.suandian.placement.plan.ShadowPrices;
import org.suandian.placement.search.SolvedPlan;

/**
 * How a search ended.
 *
 * @param status a final one
 * @param failure one sentence, where it failed
 */
public record Outcome(
        PlanStatus status,
        Optional<SolvedPlan.End> end,
        Optional<ShadowPrices> shadowPrices,
        Optional<String> failure) {

    /** A search that failed; its best plan so far stays. */
    public static Outcome failed(String why) {
        return new Outcome(PlanStatus.SOLVING_FAILED, Optional.empty(), Optional.empty(), Optional.of(why));
    }
}
