package org.suandian.placement.search;

import java.time.Duration;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.ShadowPrices;

/**
 * What a search found.
 *
 * @param objectiveMicro of the placement
 * @param boundMicro proven: no plan that keeps the limits has a lower objective
 * @param shadowPrices behind the bound
 * @param end why it ended
 * @param rounds of the local search
 */
public record SolvedPlan(
        Placement placement,
        long objectiveMicro,
        long boundMicro,
        ShadowPrices shadowPrices,
        End end,
        Duration elapsed,
        long rounds) {

    /** Why a search ended. */
    public enum End {
        TIME_LIMIT,
        STEP_LIMIT,
        GAP_REACHED,
        /** The objective equals the bound: no plan can be better. */
        OPTIMAL,
        STOPPED
    }
}
