package org.suandian.placement.plan.insert;

import org.suandian.placement.plan.ShadowPrices;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.FitTable;
import org.suandian.placement.priced.PricedProblem;

/** What the room that an option takes is worth by shadow prices, in constant time. */
final class RoomValue {

    private final PricedProblem problem;
    private final ShadowPrices prices;
    private final double[][] accelerators;
    private final double[][] watts;

    RoomValue(PricedProblem problem, ShadowPrices prices) {
        this.problem = problem;
        this.prices = prices;
        this.accelerators = prefixes(prices.acceleratorMicro());
        this.watts = prefixes(prices.wattMicro());
    }

    private static double[][] prefixes(double[][] values) {
        double[][] result = new double[values.length][];
        for (int row = 0; row < values.length; row++) {
            result[row] = new double[values[row].length + 1];
            for (int slot = 0; slot < values[row].length; slot++) {
                result[row][slot + 1] = result[row][slot] + values[row][slot];
            }
        }
        return result;
    }

    /** Micro-units. Power is kept for whole slots, budgets are used while it is drawn. */
    double micro(int fit, int start) {
        FitTable fits = problem.fits();
        int end = start + fits.slots()[fit];
        int pool = fits.pool()[fit];
        int site = problem.pools().site()[pool];
        double sum = fits.accelerators()[fit] * (accelerators[pool][end] - accelerators[pool][start])
                + fits.watts()[fit] * (watts[site][end] - watts[site][start]);
        int budget = problem.batches().budget()[fits.batch()[fit]];
        if (budget != BatchTable.NONE) {
            sum += prices.wattSlotMicro()[budget] * fits.watts()[fit] * fits.busySlots(fit)
                    + prices.gramMicro()[budget] * problem.grams(fit, start);
        }
        return sum;
    }
}
