package org.suandian.placement.web.answer;

import org.suandian.placement.plan.kpi.FigureDifferences;

/**
 * How the plan's figures differ from a baseline's.
 *
 * @param batches that the plan's figures are of
 * @param baselineBatches that the baseline's figures are of
 * @param totalCost in the currency; without carbon
 */
public record DifferencesDto(
        int batches,
        int baselineBatches,
        DifferenceDto electricityCost,
        DifferenceDto hardwareCost,
        DifferenceDto egressCost,
        DifferenceDto latenessCost,
        DifferenceDto totalCost,
        DifferenceDto carbonCost,
        DifferenceDto weightedCost,
        DifferenceDto energyKwh,
        DifferenceDto emissionsKg,
        DifferenceDto delayHours,
        DifferenceDto lateHours) {

    static DifferencesDto of(FigureDifferences of) {
        return new DifferencesDto(
                of.batches(),
                of.otherBatches(),
                DifferenceDto.money(of.electricityMicro()),
                DifferenceDto.money(of.hardwareMicro()),
                DifferenceDto.money(of.egressMicro()),
                DifferenceDto.money(of.latenessMicro()),
                DifferenceDto.money(of.moneyMicro()),
                DifferenceDto.money(of.carbonMicro()),
                DifferenceDto.money(of.totalMicro()),
                DifferenceDto.of(of.energyKwh(), Amounts::plain),
                DifferenceDto.of(of.grams(), Amounts::kilograms),
                DifferenceDto.of(of.delayHours(), Amounts::plain),
                DifferenceDto.of(of.lateHours(), Amounts::plain));
    }
}
