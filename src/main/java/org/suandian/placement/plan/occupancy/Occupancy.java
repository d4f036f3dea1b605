package org.suandian.placement.plan.occupancy;

import java.util.Arrays;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.FitTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.SiteTable;

/**
 * What is left of accelerators by pool and slot, of power by site and slot, and of tenants' budgets while batches are placed and
 * removed. Not for several threads at once.
 *
 * <p>What is left is below 0 where more is placed than there is, e.g. a standing plan after an outage; nothing more fits there.
 */
public final class Occupancy {

    /** A budget is kept up to this share of it: sums of floating-point numbers depend on their order in the last digits. */
    public static final double BUDGET_TOLERANCE = 1e-10;

    /** More than any site draws: what is left where a slot has no cap. */
    private static final long UNLIMITED_WATTS = Long.MAX_VALUE / 4;

    private final PricedProblem problem;
    private final FitTable fits;
    private final int[][] accelerators;
    private final long[][] watts;
    private final boolean[] capped;
    private final double[] wattSlots;
    private final double[] grams;

    /** Everything is free. */
    public Occupancy(PricedProblem problem) {
        this.problem = problem;
        this.fits = problem.fits();
        this.accelerators = new int[problem.pools().count()][];
        for (int pool = 0; pool < accelerators.length; pool++) {
            accelerators[pool] = problem.pools().freeAccelerators()[pool].clone();
        }
        this.watts = new long[problem.sites().count()][];
        this.capped = new boolean[watts.length];
        for (int site = 0; site < watts.length; site++) {
            capped[site] = problem.sites().isCapped(site);
            watts[site] = Arrays.stream(problem.sites().capWatts()[site])
                    .mapToLong(cap -> cap == SiteTable.UNCAPPED ? UNLIMITED_WATTS : cap)
                    .toArray();
        }
        this.wattSlots = problem.budgets().wattSlots().clone();
        this.grams = problem.budgets().grams().clone();
    }

    /** What a placement leaves. */
    public static Occupancy of(PricedProblem problem, Placement placement) {
        Occupancy occupancy = new Occupancy(problem);
        for (int batch = 0; batch < placement.fit().length; batch++) {
            if (placement.isPlaced(batch)) {
                occupancy.add(placement.fit()[batch], placement.start()[batch]);
            }
        }
        return occupancy;
    }

    public PricedProblem problem() {
        return problem;
    }

    public int acceleratorsLeft(int pool, int slot) {
        return accelerators[pool][slot];
    }

    /** Watts at the meter. Of no meaning at a site or in a slot {@linkplain #isCapped without a cap}. */
    public long wattsLeft(int site, int slot) {
        return watts[site][slot];
    }

    public boolean isCapped(int site, int slot) {
        return problem.sites().capWatts()[site][slot] != SiteTable.UNCAPPED;
    }

    /** Watts times slots. */
    public double wattSlotsLeft(int budget) {
        return wattSlots[budget];
    }

    /** Grams of CO2e. */
    public double gramsLeft(int budget) {
        return grams[budget];
    }

    public void add(int fit, int start) {
        change(fit, start, 1);
    }

    public void remove(int fit, int start) {
        change(fit, start, -1);
    }

    /** Makes more of one slot's accelerators available, or takes them back where negative. */
    public void grantAccelerators(int pool, int slot, int count) {
        accelerators[pool][slot] += count;
    }

    /** Makes more of one slot's power available, or takes it back where negative. */
    public void grantWatts(int site, int slot, long count) {
        watts[site][slot] += count;
    }

    /** Makes a budget larger, or smaller where negative. */
    public void grantBudget(int budget, double moreWattSlots, double moreGrams) {
        wattSlots[budget] += moreWattSlots;
        grams[budget] += moreGrams;
    }

    /** Whether there are accelerators, power and budget left for it. The batch's window is not looked at. */
    public boolean fits(int fit, int start) {
        for (int slot = start; slot < start + fits.slots()[fit]; slot++) {
            if (!hasRoom(fit, slot)) {
                return false;
            }
        }
        return isWithinBudget(fit, start);
    }

    /** Whether there are accelerators and power left for the fit in one slot. */
    public boolean hasRoom(int fit, int slot) {
        int pool = fits.pool()[fit];
        int site = problem.pools().site()[pool];
        return accelerators[pool][slot] >= fits.accelerators()[fit]
                && (!capped[site] || watts[site][slot] >= fits.watts()[fit]);
    }

    /** Whether what is left of its tenant's budget is enough; true without a budget. */
    public boolean isWithinBudget(int fit, int start) {
        int budget = problem.batches().budget()[fits.batch()[fit]];
        return budget == BatchTable.NONE
                || (missingWattSlots(fit, budget) <= 0 && missingGrams(fit, start, budget) <= 0);
    }

    /** Watts times slots by which the budget is too small; 0 or less where it is enough, within the tolerance. */
    public double missingWattSlots(int fit, int budget) {
        double tolerance = BUDGET_TOLERANCE * Math.abs(problem.budgets().wattSlots()[budget]);
        double limit = wattSlots[budget] + tolerance;
        return fits.watts()[fit] * fits.busySlots(fit) - limit;
    }

    /** Grams by which the budget is too small; 0 or less where it is enough, within the tolerance. */
    public double missingGrams(int fit, int start, int budget) {
        double tolerance = BUDGET_TOLERANCE * Math.abs(problem.budgets().grams()[budget]);
        return problem.grams(fit, start) - (grams[budget] + tolerance);
    }

    /**
     * Writes the free starts of a fit within {@code [from, to]}, ascending, in one pass over the slots that they span.
     *
     * @param into long enough for all of them
     * @return how many there are
     */
    public int freeStarts(int fit, int from, int to, int[] into) {
        int length = fits.slots()[fit];
        boolean hasBudget = problem.batches().budget()[fits.batch()[fit]] != BatchTable.NONE;
        int count = 0;
        int open = from;
        for (int slot = from; slot < to + length; slot++) {
            if (!hasRoom(fit, slot)) {
                open = slot + 1;
            } else if (slot - open + 1 >= length) {
                int start = slot - length + 1;
                if (!hasBudget || isWithinBudget(fit, start)) {
                    into[count++] = start;
                }
            }
        }
        return count;
    }

    private void change(int fit, int start, int sign) {
        int pool = fits.pool()[fit];
        int site = problem.pools().site()[pool];
        for (int slot = start; slot < start + fits.slots()[fit]; slot++) {
            accelerators[pool][slot] -= sign * fits.accelerators()[fit];
            watts[site][slot] -= (long) sign * fits.watts()[fit];
        }
        int budget = problem.batches().budget()[fits.batch()[fit]];
        if (budget != BatchTable.NONE) {
            wattSlots[budget] -= sign * fits.watts()[fit] * fits.busySlots(fit);
            grams[budget] -= sign * problem.grams(fit, start);
        }
    }
}
