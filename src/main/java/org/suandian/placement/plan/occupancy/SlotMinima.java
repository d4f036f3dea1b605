package org.suandian.placement.plan.occupancy;

import org.suandian.placement.priced.FitTable;
import org.suandian.placement.priced.PricedProblem;

/** What no option of a fit can cost or emit less than, from the cheapest and the cleanest slot of its pool. */
final class SlotMinima {

    /** Below the sums of floating-point numbers that the bounds are compared with, however they are ordered. */
    private static final double MARGIN = 1e-9;

    private final PricedProblem problem;
    private final double[] hardwareMicro;
    private final double[] runningMicro;
    private final double[] grams;

    SlotMinima(PricedProblem problem) {
        this.problem = problem;
        this.hardwareMicro = new double[problem.pools().count()];
        for (int pool = 0; pool < hardwareMicro.length; pool++) {
            double[] prefix = problem.pools().hardwareMicro()[pool];
            hardwareMicro[pool] = leastStep(prefix, prefix, 0);
        }
        this.runningMicro = new double[problem.sites().count()];
        this.grams = new double[runningMicro.length];
        for (int site = 0; site < grams.length; site++) {
            double[] electricity = problem.sites().electricityMicro()[site];
            double[] emissions = problem.sites().grams()[site];
            runningMicro[site] = leastStep(electricity, emissions, problem.carbonMicroPerGram());
            grams[site] = leastStep(emissions, emissions, 0);
        }
    }

    private static double leastStep(double[] prefix, double[] other, double weight) {
        double least = Double.POSITIVE_INFINITY;
        for (int slot = 0; slot + 1 < prefix.length; slot++) {
            double step = prefix[slot + 1] - prefix[slot] + weight * (other[slot + 1] - other[slot]);
            least = Math.min(least, step);
        }
        return least;
    }

    /** Micro-units; lateness and moves cost nothing at least. */
    double costMicro(int fit) {
        FitTable fits = problem.fits();
        double hardware = fits.accelerators()[fit] * fits.slots()[fit] * hardwareMicro[fits.pool()[fit]];
        double running = fits.watts()[fit] * fits.busySlots(fit) * runningMicro[problem.siteOf(fit)];
        // Costs are rounded to whole micro-units.
        return hardware + running + fits.egressMicro()[fit] - 1 - MARGIN * (Math.abs(hardware) + Math.abs(running));
    }

    /** Grams of CO2e. */
    double grams(int fit) {
        FitTable fits = problem.fits();
        double least = fits.watts()[fit] * fits.busySlots(fit) * grams[problem.siteOf(fit)];
        return least - MARGIN * Math.abs(least);
    }
}
