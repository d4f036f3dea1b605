package org.suandian.placement.plan.kpi;

import java.util.List;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.priced.PricedProblem;

/**
 * The figures of a plan.
 *
 * @param figures of all placed batches
 * @param objectiveMicro what the search minimises: total cost, rounded batch by batch, and what leaving out the rest counts
 * @param leaveOutMicro the latter alone
 * @param leftOut batches that are not placed
 * @param sites by number, all of them
 * @param pools by number, all of them
 */
public record PlanKpis(
        Figures figures,
        long objectiveMicro,
        long leaveOutMicro,
        int leftOut,
        List<SiteUse> sites,
        List<PoolUse> pools) {

    public PlanKpis {
        sites = List.copyOf(sites);
        pools = List.copyOf(pools);
    }

    /** Batches that are placed. */
    public int placed() {
        return figures.batches();
    }

    public static PlanKpis of(PricedProblem problem, Placement placement) {
        long leaveOut = 0;
        int leftOut = 0;
        for (int batch = 0; batch < placement.fit().length; batch++) {
            if (!placement.isPlaced(batch)) {
                leftOut++;
                leaveOut += problem.batches().leaveOutMicro()[batch];
            }
        }
        UseOfPlaces use = new UseOfPlaces(problem, placement);
        return new PlanKpis(
                new FiguresOf(problem, placement).all(batch -> true),
                placement.objectiveMicro(problem),
                leaveOut,
                leftOut,
                use.sites(),
                use.pools());
    }
}
