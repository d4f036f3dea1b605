package org.suandian.placement.plan.occupancy;

import java.util.ArrayList;
import java.util.List;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.FitTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.SiteTable;

/**
 * One resource of which there is not enough left for an option.
 *
 * @param resource number of the pool, site or budget
 * @param slots in which there is not enough; empty for a budget, which is of the whole horizon
 * @param missing the most that is missing in one of the slots, or of the budget, in the unit of its kind
 */
public record Blocker(Kind kind, int resource, List<Integer> slots, double missing) {

    /** What there is not enough of. */
    public enum Kind {
        /** Accelerators of a pool. */
        POOL_FULL,
        /** Watts at a site. */
        SITE_POWER,
        /** Watts times slots of a tenant's budget. */
        ENERGY_BUDGET,
        /** gCO2e of a tenant's budget. */
        EMISSIONS_BUDGET;

        public boolean isBudget() {
            return this == ENERGY_BUDGET || this == EMISSIONS_BUDGET;
        }
    }

    public Blocker {
        slots = List.copyOf(slots);
    }

    /** What keeps an option from being free; empty if it is. */
    public static List<Blocker> of(Occupancy occupancy, int fit, int start) {
        List<Blocker> blockers = new ArrayList<>();
        addPool(occupancy, fit, start, blockers);
        addSite(occupancy, fit, start, blockers);
        addBudget(occupancy, fit, start, blockers);
        return blockers;
    }

    private static void addPool(Occupancy occupancy, int fit, int start, List<Blocker> blockers) {
        FitTable fits = occupancy.problem().fits();
        int pool = fits.pool()[fit];
        List<Integer> slots = new ArrayList<>();
        int missing = 0;
        for (int slot = start; slot < start + fits.slots()[fit]; slot++) {
            int lacking = fits.accelerators()[fit] - occupancy.acceleratorsLeft(pool, slot);
            if (lacking > 0) {
                slots.add(slot);
                missing = Math.max(missing, lacking);
            }
        }
        if (!slots.isEmpty()) {
            blockers.add(new Blocker(Kind.POOL_FULL, pool, slots, missing));
        }
    }

    private static void addSite(Occupancy occupancy, int fit, int start, List<Blocker> blockers) {
        PricedProblem problem = occupancy.problem();
        int site = problem.siteOf(fit);
        List<Integer> slots = new ArrayList<>();
        long missing = 0;
        for (int slot = start; slot < start + problem.fits().slots()[fit]; slot++) {
            boolean capped = problem.sites().capWatts()[site][slot] != SiteTable.UNCAPPED;
            long lacking = problem.fits().watts()[fit] - occupancy.wattsLeft(site, slot);
            if (capped && lacking > 0) {
                slots.add(slot);
                missing = Math.max(missing, lacking);
            }
        }
        if (!slots.isEmpty()) {
            blockers.add(new Blocker(Kind.SITE_POWER, site, slots, missing));
        }
    }

    private static void addBudget(Occupancy occupancy, int fit, int start, List<Blocker> blockers) {
        PricedProblem problem = occupancy.problem();
        int budget = problem.batches().budget()[problem.fits().batch()[fit]];
        if (budget == BatchTable.NONE) {
            return;
        }
        double wattSlots = occupancy.missingWattSlots(fit, budget);
        if (wattSlots > 0) {
            blockers.add(new Blocker(Kind.ENERGY_BUDGET, budget, List.of(), wattSlots));
        }
        double grams = occupancy.missingGrams(fit, start, budget);
        if (grams > 0) {
            blockers.add(new Blocker(Kind.EMISSIONS_BUDGET, budget, List.of(), grams));
        }
    }
}
