package org.suandian.placement.web.answer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suandian.placement.plan.kpi.Figures;

/**
 * Sums over placed batches.
 *
 * @param emissionsKg location-based, CO2e
 * @param delayHours sum of start minus release
 * @param lateHours sum of the time begun after batches were due
 */
@Schema(name = "PlanFiguresDto")
public record FiguresDto(
        int batches,
        CostsDto costs,
        double energyKwh,
        double emissionsKg,
        double delayHours,
        double meanDelayHours,
        double longestDelayHours,
        int lateBatches,
        double lateHours) {

    public static FiguresDto of(Figures figures) {
        return new FiguresDto(
                figures.batches(),
                CostsDto.of(figures.cost()),
                Amounts.plain(figures.energyKwh()),
                Amounts.kilograms(figures.grams()),
                Amounts.plain(figures.delayHours()),
                Amounts.plain(figures.meanDelayHours()),
                Amounts.plain(figures.longestDelayHours()),
                figures.lateBatches(),
                Amounts.plain(figures.lateHours()));
    }
}
