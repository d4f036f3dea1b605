package org.suandian.placement.web.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suandian.placement.PlanStatus;
import org.suandian.placement.pareto.ParetoFront;
import org.suandian.placement.plan.kpi.PlanKpis;
import org.suandian.placement.web.answer.Amounts;
import org.suandian.placement.web.answer.StateDto;

/** One problem at several carbon prices, in ascending order of these. */
public record FrontDto(
        UUID id, String name, PlanStatus status, String currency, Instant createdAt, List<PointDto> points) {

    /**
     * A plan of the front.
     *
     * @param totalCost without carbon; absent until there is a plan
     * @param dominated whether another point is as good in cost, emissions and batches left out, and better in one
     * @param link to the plan
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "FrontPointDto")
    public record PointDto(
            UUID planId,
            PlanStatus status,
            double carbonPricePerTonne,
            Optional<Double> totalCost,
            Optional<Double> electricityCost,
            Optional<Double> emissionsKg,
            Optional<Double> energyKwh,
            Optional<Integer> leftOut,
            Optional<StateDto.GapDto> gap,
            boolean dominated,
            String link) {

        static PointDto of(ParetoFront.Point point) {
            Optional<PlanKpis> kpis = point.kpis();
            return new PointDto(
                    point.plan().id(),
                    point.plan().status(),
                    point.plan().carbonPricePerTonne(),
                    kpis.map(each -> Amounts.money(each.figures().cost().moneyMicro())),
                    kpis.map(each -> Amounts.money(each.figures().cost().electricityMicro())),
                    kpis.map(each -> Amounts.kilograms(each.figures().grams())),
                    kpis.map(each -> Amounts.plain(each.figures().energyKwh())),
                    kpis.map(PlanKpis::leftOut),
                    StateDto.GapDto.of(point.plan().progress()),
                    point.dominated(),
                    "/placement-plans/" + point.plan().id());
        }
    }

    public static FrontDto of(ParetoFront front) {
        return new FrontDto(
                front.id(),
                front.name(),
                front.status(),
                front.currency().getCurrencyCode(),
                front.createdAt(),
                front.points().stream().map(PointDto::of).toList());
    }
}
