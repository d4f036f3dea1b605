package org.suandian.placement.plan.kpi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.priced.FitTable;
import org.suandian.placement.priced.PricedProblem;

/** Adds up a placement by site and by pool. */
final class UseOfPlaces {

    private final PricedProblem problem;
    private final Figures[] ofSite;
    private final long[][] watts;
    private final int[] batchesOfPool;
    private final long[] acceleratorSlots;

    UseOfPlaces(PricedProblem problem, Placement placement) {
        this.problem = problem;
        this.ofSite = new Figures[problem.sites().count()];
        Arrays.fill(ofSite, Figures.NONE);
        this.watts = new long[ofSite.length][problem.slots()];
        this.batchesOfPool = new int[problem.pools().count()];
        this.acceleratorSlots = new long[batchesOfPool.length];
        FiguresOf figures = new FiguresOf(problem, placement);
        for (int batch = 0; batch < placement.fit().length; batch++) {
            if (placement.isPlaced(batch)) {
                add(placement.fit()[batch], placement.start()[batch], figures.one(batch));
            }
        }
    }

    private void add(int fit, int start, Figures figures) {
        FitTable fits = problem.fits();
        int site = problem.siteOf(fit);
        ofSite[site] = ofSite[site].plus(figures);
        for (int slot = start; slot < start + fits.slots()[fit]; slot++) {
            watts[site][slot] += fits.watts()[fit];
        }
        batchesOfPool[fits.pool()[fit]]++;
        acceleratorSlots[fits.pool()[fit]] += (long) fits.accelerators()[fit] * fits.slots()[fit];
    }

    List<SiteUse> sites() {
        List<SiteUse> result = new ArrayList<>();
        for (int site = 0; site < ofSite.length; site++) {
            result.add(new SiteUse(
                    site, ofSite[site], Arrays.stream(watts[site]).max().orElse(0)));
        }
        return result;
    }

    List<PoolUse> pools() {
        List<PoolUse> result = new ArrayList<>();
        for (int pool = 0; pool < batchesOfPool.length; pool++) {
            long available = Arrays.stream(problem.pools().freeAccelerators()[pool])
                    .asLongStream()
                    .sum();
            result.add(new PoolUse(
                    pool,
                    batchesOfPool[pool],
                    acceleratorSlots[pool] * problem.slotHours(),
                    available * problem.slotHours()));
        }
        return result;
    }
}
