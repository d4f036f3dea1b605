package org.suandian.placement.plan.explain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.occupancy.Blocker;
import org.suandian.placement.priced.FitTable;
import org.suandian.placement.priced.PricedProblem;

/** Which batches take a resource that is not left. */
final class Occupants {

    /** How many are named. */
    static final int SHOWN = 5;

    private final PricedProblem problem;
    private final Placement placement;

    Occupants(PricedProblem problem, Placement placement) {
        this.problem = problem;
        this.placement = placement;
    }

    /** Those that take most of what another batch lacks, by number among equals. */
    List<Integer> of(Blocker blocker, int besides) {
        return IntStream.range(0, placement.fit().length)
                .filter(batch -> batch != besides && placement.isPlaced(batch))
                .mapToObj(batch -> new Share(batch, taken(blocker, batch)))
                .filter(share -> share.taken > 0)
                .sorted(Comparator.comparingDouble(share -> -share.taken))
                .limit(SHOWN)
                .map(Share::batch)
                .toList();
    }

    private record Share(int batch, double taken) {}

    private double taken(Blocker blocker, int batch) {
        FitTable fits = problem.fits();
        int fit = placement.fit()[batch];
        int start = placement.start()[batch];
        return switch (blocker.kind()) {
            case POOL_FULL ->
                fits.pool()[fit] == blocker.resource() ? fits.accelerators()[fit] * overlap(blocker, fit, start) : 0;
            case SITE_POWER ->
                problem.siteOf(fit) == blocker.resource() ? fits.watts()[fit] * overlap(blocker, fit, start) : 0;
            case ENERGY_BUDGET ->
                problem.batches().budget()[batch] == blocker.resource() ? problem.kilowattHours(fit) : 0;
            case EMISSIONS_BUDGET ->
                problem.batches().budget()[batch] == blocker.resource() ? problem.grams(fit, start) : 0;
        };
    }

    /** How many of the slots the run takes part in. */
    private double overlap(Blocker blocker, int fit, int start) {
        int end = start + problem.fits().slots()[fit];
        return blocker.slots().stream()
                .filter(slot -> slot >= start && slot < end)
                .count();
    }
}
