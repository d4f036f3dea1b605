package org.suandian.placement.web.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.baseline.Baseline;
import org.suandian.placement.plan.kpi.PlanComparison;
import org.suandian.placement.plan.kpi.PlanKpis;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.standing.StandingPlan;

/**
 * A plan made without a search on the same input, and how the plan differs from it.
 *
 * @param objective with what leaving batches out counts
 * @param difference absent until there is a plan
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record BaselineDto(
        Baseline baseline,
        int placed,
        int leftOut,
        double objective,
        FiguresDto figures,
        Optional<ComparisonDto> difference) {

    /**
     * The plan's figures minus the baseline's.
     *
     * @param all over all batches that each of them places: where one places fewer, it costs less
     * @param placedInBoth only over batches that both place: like with like
     */
    public record ComparisonDto(DifferenceDto objective, DifferencesDto all, DifferencesDto placedInBoth) {

        static ComparisonDto of(PricedProblem problem, Placement plan, Placement baseline) {
            PlanComparison comparison = PlanComparison.of(problem, plan, baseline);
            return new ComparisonDto(
                    DifferenceDto.money(comparison.objectiveMicro()),
                    DifferencesDto.of(comparison.all()),
                    DifferencesDto.of(comparison.placedInBoth()));
        }
    }

    /** All baselines of a plan, in their order. */
    public static List<BaselineDto> listOf(StandingPlan plan) {
        Map<Baseline, Placement> baselines = plan.baselines();
        return Arrays.stream(Baseline.values())
                .filter(baselines::containsKey)
                .map(baseline -> of(plan, baseline, baselines.getOrDefault(baseline, Placement.empty(0))))
                .toList();
    }

    private static BaselineDto of(StandingPlan plan, Baseline baseline, Placement placement) {
        PlanKpis kpis = PlanKpis.of(plan.priced(), placement);
        return new BaselineDto(
                baseline,
                kpis.placed(),
                kpis.leftOut(),
                Amounts.money(kpis.objectiveMicro()),
                FiguresDto.of(kpis.figures()),
                plan.placement().map(found -> ComparisonDto.of(plan.priced(), found, placement)));
    }
}
