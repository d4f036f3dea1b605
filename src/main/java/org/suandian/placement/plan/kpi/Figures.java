package org.suandian.placement.plan.kpi;

import org.suandian.placement.plan.CostParts;

/**
 * Sums over some placed batches of a plan.
 *
 * @param cost each part apart
 * @param energyKwh at the meter
 * @param grams location-based emissions, gCO2e
 * @param batches how many
 * @param delayHours sum of start minus release
 * @param longestDelayHours the longest of them; 0 without batches
 * @param lateBatches how many end after they are due
 * @param lateHours sum of the slots begun after they are due
 */
public record Figures(
        CostParts cost,
        double energyKwh,
        double grams,
        int batches,
        double delayHours,
        double longestDelayHours,
        int lateBatches,
        double lateHours) {

    static final Figures NONE = new Figures(CostParts.ZERO, 0, 0, 0, 0, 0, 0, 0);

    /** Mean of start minus release; 0 without batches. */
    public double meanDelayHours() {
        return batches == 0 ? 0 : delayHours / batches;
    }

    Figures plus(Figures other) {
        return new Figures(
                cost.plus(other.cost),
                energyKwh + other.energyKwh,
                grams + other.grams,
                batches + other.batches,
                delayHours + other.delayHours,
                Math.max(longestDelayHours, other.longestDelayHours),
                lateBatches + other.lateBatches,
                lateHours + other.lateHours);
    }
}
