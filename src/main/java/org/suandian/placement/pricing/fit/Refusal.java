package org.suandian.placement.pricing.fit;

import org.suandian.placement.problem.Horizon;

/**
 * Why there is no fit, before it is put into words: most are never read.
 *
 * @param needed accelerators, watts or slots by the reason
 * @param available of the same
 * @param note what the cost model said; empty where it said nothing
 */
public record Refusal(NoFit reason, double needed, double available, String note) {

    static Refusal of(NoFit reason) {
        return new Refusal(reason, 0, 0, "");
    }

    /** The one of two that was looked at later, and so is nearer to a fit. */
    Refusal nearer(Refusal other) {
        return other.reason.compareTo(reason) >= 0 ? other : this;
    }

    /** Puts it into words. */
    public PoolRefusal inPool(int pool, PoolFacts facts, Horizon horizon) {
        return new PoolRefusal(pool, reason, needed, available, message(facts, horizon));
    }

    private String message(PoolFacts facts, Horizon horizon) {
        String where = "pool (" + facts.poolId() + ")";
        return switch (reason) {
            case SITE_FORBIDDEN -> "The site of the %s must not be forbidden to the batch.".formatted(where);
            case JURISDICTION ->
                "The site of the %s must be in a jurisdiction that the batch allows. Maybe allow it.".formatted(where);
            case NO_HARDWARE_RATE ->
                "The %s must have a hardware rate. Maybe give hardwareRatePerAcceleratorHour.".formatted(where);
            case NO_OWN_FIT ->
                "The batch must have a fit for the accelerator of the %s (%s). Maybe add one."
                        .formatted(where, facts.acceleratorId());
            case NO_PROFILE -> note;
            case TOO_WIDE ->
                "The batch must fit into the %s: it takes %d accelerators and %d are available at most. Maybe ask for fewer."
                        .formatted(where, (long) needed, (long) available);
            case POWER_CAP ->
                "The batch must not draw more than the site of the %s allows: it draws %d W and %d W are allowed at most. Maybe ask for fewer accelerators."
                        .formatted(where, (long) needed, (long) available);
            case WINDOW_TOO_SHORT ->
                "The window must be as long as the batch takes in the %s: %.2f h, and it has %.2f h. Maybe release it earlier, move its deadline, or ask for more accelerators."
                        .formatted(where, needed * horizon.slotHours(), available * horizon.slotHours());
        };
    }
}
