package org.suandian.placement.plan.leftout;

import org.suandian.placement.plan.occupancy.Occupancy;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.PricedProblem;

/**
 * What one option lacks; 0 where it lacks nothing.
 *
 * @param accelerators the most in one of its slots
 * @param watts the most in one of its slots
 * @param wattSlots of the budget
 * @param grams of the budget
 */
record Shortfall(int accelerators, long watts, double wattSlots, double grams) {

    static final int OF_ACCELERATORS = 1;
    static final int OF_WATTS = 2;
    static final int OF_ENERGY = 4;
    static final int OF_GRAMS = 8;

    /** One more than the highest set of the four. */
    static final int SETS = 16;

    static Shortfall of(Occupancy occupancy, int fit, int start) {
        PricedProblem problem = occupancy.problem();
        int pool = problem.fits().pool()[fit];
        int site = problem.siteOf(fit);
        int accelerators = 0;
        long watts = 0;
        for (int slot = start; slot < start + problem.fits().slots()[fit]; slot++) {
            int lacking = problem.fits().accelerators()[fit] - occupancy.acceleratorsLeft(pool, slot);
            accelerators = Math.max(accelerators, lacking);
            if (occupancy.isCapped(site, slot)) {
                watts = Math.max(watts, problem.fits().watts()[fit] - occupancy.wattsLeft(site, slot));
            }
        }
        int budget = problem.batches().budget()[problem.fits().batch()[fit]];
        if (budget == BatchTable.NONE) {
            return new Shortfall(accelerators, watts, 0, 0);
        }
        return new Shortfall(
                accelerators,
                watts,
                Math.max(0, occupancy.missingWattSlots(fit, budget)),
                Math.max(0, occupancy.missingGrams(fit, start, budget)));
    }

    /** Which of the four it lacks, as a set of bits. */
    int lacks() {
        return (accelerators > 0 ? OF_ACCELERATORS : 0)
                | (watts > 0 ? OF_WATTS : 0)
                | (wattSlots > 0 ? OF_ENERGY : 0)
                | (grams > 0 ? OF_GRAMS : 0);
    }

    boolean isLessThan(Shortfall other) {
        if (accelerators != other.accelerators) {
            return accelerators < other.accelerators;
        }
        if (watts != other.watts) {
            return watts < other.watts;
        }
        return wattSlots != other.wattSlots ? wattSlots < other.wattSlots : grams < other.grams;
    }
}
