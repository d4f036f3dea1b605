package org.suandian.placement.plan.kpi;

import org.suandian.placement.plan.CostParts;

/**
 * How the figures of a plan differ from those of another, over the same or over all batches.
 *
 * @param batches number of batches that the figures are of
 * @param otherBatches the same in the other plan
 */
public record FigureDifferences(
        int batches,
        int otherBatches,
        Difference electricityMicro,
        Difference hardwareMicro,
        Difference egressMicro,
        Difference latenessMicro,
        Difference carbonMicro,
        Difference moveMicro,
        Difference moneyMicro,
        Difference totalMicro,
        Difference energyKwh,
        Difference grams,
        Difference delayHours,
        Difference lateHours) {

    static FigureDifferences of(Figures plan, Figures other) {
        CostParts cost = plan.cost();
        CostParts otherCost = other.cost();
        return new FigureDifferences(
                plan.batches(),
                other.batches(),
                Difference.of(cost.electricityMicro(), otherCost.electricityMicro()),
                Difference.of(cost.hardwareMicro(), otherCost.hardwareMicro()),
                Difference.of(cost.egressMicro(), otherCost.egressMicro()),
                Difference.of(cost.latenessMicro(), otherCost.latenessMicro()),
                Difference.of(cost.carbonMicro(), otherCost.carbonMicro()),
                Difference.of(cost.moveMicro(), otherCost.moveMicro()),
                Difference.of(cost.moneyMicro(), otherCost.moneyMicro()),
                Difference.of(cost.totalMicro(), otherCost.totalMicro()),
                Difference.of(plan.energyKwh(), other.energyKwh()),
                Difference.of(plan.grams(), other.grams()),
                Difference.of(plan.delayHours(), other.delayHours()),
                Difference.of(plan.lateHours(), other.lateHours()));
    }
}
