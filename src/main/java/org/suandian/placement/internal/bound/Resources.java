package org.suandian.placement.internal.bound;

import java.util.Arrays;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.SiteTable;

/**
 * The scarce resources of a problem as one vector: accelerators by pool and slot, then watts by capped site and slot, then the energy
 * and the emissions of each budget. Each is measured in a unit of about the same weight, so that one step length suits all.
 */
final class Resources {

    private static final double NO_LIMIT = Double.POSITIVE_INFINITY;

    final PricedProblem problem;
    final int slots;
    final int size;
    /** Where a site's watts begin; -1 for a site without a cap. */
    final int[] siteOffset;

    final int budgetOffset;
    /** In scaled units; infinite where there is no limit. */
    final double[] capacity;

    /** One scaled unit of power, in watts; about what an accelerator draws. */
    final double wattUnit;
    /** One scaled unit of a budget's energy and emissions. */
    final double[] energyUnit;

    final double[] gramUnit;

    /** How many accelerators could run for a slot on one scaled unit, about: what it is worth grows with that. */
    final double[] weight;

    Resources(PricedProblem problem) {
        this.problem = problem;
        this.slots = problem.slots();
        int at = problem.pools().count() * slots;
        this.siteOffset = new int[problem.sites().count()];
        for (int site = 0; site < siteOffset.length; site++) {
            boolean capped = problem.sites().isCapped(site);
            siteOffset[site] = capped ? at : -1;
            at += capped ? slots : 0;
        }
        this.budgetOffset = at;
        int budgets = problem.budgets().count();
        this.size = at + 2 * budgets;
        this.capacity = new double[size];
        this.wattUnit = meanWattsPerAccelerator(problem);
        this.energyUnit = new double[budgets];
        this.gramUnit = new double[budgets];
        fillCapacity();
        this.weight = weights();
    }

    private double[] weights() {
        double[] result = new double[size];
        Arrays.fill(result, 1);
        double grams = meanGramsPerWatt() * wattUnit;
        for (int budget = 0; budget < energyUnit.length; budget++) {
            result[budgetOffset + 2 * budget] = energyUnit[budget] / wattUnit;
            result[budgetOffset + 2 * budget + 1] = grams > 0 ? gramUnit[budget] / grams : 1;
        }
        return result;
    }

    /** Of a watt for one slot, over all sites. */
    private double meanGramsPerWatt() {
        return Arrays.stream(problem.sites().grams())
                        .mapToDouble(prefix -> prefix[slots])
                        .sum()
                / Math.max(1, problem.sites().count())
                / Math.max(1, slots);
    }

    private void fillCapacity() {
        for (int pool = 0; pool < problem.pools().count(); pool++) {
            for (int slot = 0; slot < slots; slot++) {
                capacity[pool * slots + slot] = problem.pools().freeAccelerators()[pool][slot];
            }
        }
        for (int site = 0; site < siteOffset.length; site++) {
            for (int slot = 0; siteOffset[site] >= 0 && slot < slots; slot++) {
                int cap = problem.sites().capWatts()[site][slot];
                capacity[siteOffset[site] + slot] = cap == SiteTable.UNCAPPED ? NO_LIMIT : cap / wattUnit;
            }
        }
        for (int budget = 0; budget < energyUnit.length; budget++) {
            double wattSlots = problem.budgets().wattSlots()[budget];
            double grams = problem.budgets().grams()[budget];
            energyUnit[budget] = unit(wattSlots);
            gramUnit[budget] = unit(grams);
            capacity[budgetOffset + 2 * budget] = wattSlots / energyUnit[budget];
            capacity[budgetOffset + 2 * budget + 1] = grams / gramUnit[budget];
        }
    }

    /** A budget weighs like some hundred accelerators in a slot. */
    private static double unit(double limit) {
        return Double.isInfinite(limit) || limit <= 0 ? 1 : limit / 100;
    }

    private static double meanWattsPerAccelerator(PricedProblem problem) {
        double watts = 0;
        double accelerators = 0;
        for (int fit = 0; fit < problem.fits().count(); fit++) {
            watts += problem.fits().watts()[fit];
            accelerators += problem.fits().accelerators()[fit];
        }
        return watts > 0 && accelerators > 0 ? watts / accelerators : 1;
    }
}
