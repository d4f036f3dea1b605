package org.suandian.placement.web.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.kpi.PlanKpis;
import org.suandian.placement.plan.kpi.PoolUse;
import org.suandian.placement.plan.kpi.SiteUse;
import org.suandian.placement.pricing.Naming;
import org.suandian.placement.standing.PlannedProblem;

/**
 * The figures of a plan.
 *
 * @param objective the weighted cost of what is placed, and what leaving out the rest counts
 * @param leaveOutPenalty the latter alone; paid to nobody
 */
public record KpisDto(
        int placed,
        int leftOut,
        double objective,
        double leaveOutPenalty,
        FiguresDto figures,
        List<SiteDto> sites,
        List<PoolDto> pools) {

    /** What runs at a site. */
    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "SiteUseDto")
    public record SiteDto(
            String site,
            int batches,
            double electricityCost,
            double totalCost,
            double energyKwh,
            double emissionsKg,
            double peakPowerKw) {

        static SiteDto of(SiteUse use, Naming naming) {
            return new SiteDto(
                    naming.siteIds().get(use.site()),
                    use.figures().batches(),
                    Amounts.money(use.figures().cost().electricityMicro()),
                    Amounts.money(use.figures().cost().moneyMicro()),
                    Amounts.plain(use.figures().energyKwh()),
                    Amounts.kilograms(use.figures().grams()),
                    Amounts.kilowatts(use.peakWatts()));
        }
    }

    /**
     * What runs in a pool.
     *
     * @param utilisation share of the available accelerator-hours; absent where none are available
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "PoolUseDto")
    public record PoolDto(
            String pool,
            int batches,
            double acceleratorHours,
            double availableAcceleratorHours,
            Optional<Double> utilisation) {

        static PoolDto of(PoolUse use, Naming naming) {
            return new PoolDto(
                    naming.poolIds().get(use.pool()),
                    use.batches(),
                    Amounts.plain(use.acceleratorHours()),
                    Amounts.plain(use.availableAcceleratorHours()),
                    Amounts.plain(use.utilisation()));
        }
    }

    static KpisDto of(PlannedProblem planned, Placement placement) {
        PlanKpis kpis = PlanKpis.of(planned.priced(), placement);
        Naming naming = planned.naming();
        return new KpisDto(
                kpis.placed(),
                kpis.leftOut(),
                Amounts.money(kpis.objectiveMicro()),
                Amounts.money(kpis.leaveOutMicro()),
                FiguresDto.of(kpis.figures()),
                kpis.sites().stream().map(use -> SiteDto.of(use, naming)).toList(),
                kpis.pools().stream().map(use -> PoolDto.of(use, naming)).toList());
    }
}
