package org.suandian.placement.web.answer;

import org.suandian.placement.plan.CostParts;

/**
 * Costs, each part apart, in the plan's currency.
 *
 * @param totalCost electricity, hardware, egress and lateness: what is paid or lost
 * @param carbonCost emissions at the plan's carbon price; in none of the others
 * @param moveCost the stated price of batches that left their place in a standing plan; paid to nobody
 * @param weightedCost the total, carbon and moves: what the search makes least
 */
public record CostsDto(
        double electricityCost,
        double hardwareCost,
        double egressCost,
        double latenessCost,
        double totalCost,
        double carbonCost,
        double moveCost,
        double weightedCost) {

    public static CostsDto of(CostParts parts) {
        return new CostsDto(
                Amounts.money(parts.electricityMicro()),
                Amounts.money(parts.hardwareMicro()),
                Amounts.money(parts.egressMicro()),
                Amounts.money(parts.latenessMicro()),
                Amounts.money(parts.moneyMicro()),
                Amounts.money(parts.carbonMicro()),
                Amounts.money(parts.moveMicro()),
                Amounts.money(parts.totalMicro()));
    }
}
