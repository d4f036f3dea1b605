package org.suandian.placement.internal.bound;

import org.suandian.placement.plan.ShadowPrices;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.PricedProblem;

/**
 * Costs with multipliers on top, as prefix sums: what an option costs when every scarce resource has a price. With all multipliers 0
 * these are the costs themselves.
 */
public final class Multipliers {

    private final PricedProblem problem;
    private final Resources resources;
    private final double[] values;
    /** By pool and slot boundary: hardware and multiplier of one accelerator. */
    private final double[][] perAccelerator;
    /** By site and slot boundary: electricity, carbon and multiplier of one watt. */
    private final double[][] perWatt;
    /** By site and slot boundary: electricity and carbon alone, for the unused part of a last slot. */
    private final double[][] drawn;

    Multipliers(Resources resources) {
        this.problem = resources.problem;
        this.resources = resources;
        this.values = new double[resources.size];
        this.perAccelerator = new double[problem.pools().count()][resources.slots + 1];
        this.perWatt = new double[problem.sites().count()][resources.slots + 1];
        this.drawn = new double[problem.sites().count()][resources.slots + 1];
        for (int site = 0; site < drawn.length; site++) {
            for (int slot = 0; slot <= resources.slots; slot++) {
                drawn[site][slot] = problem.sites().electricityMicro()[site][slot]
                        + problem.carbonMicroPerGram() * problem.sites().grams()[site][slot];
            }
        }
        set(values);
    }

    /** Takes over multipliers, one for each scaled unit of a resource. */
    void set(double[] multipliers) {
        System.arraycopy(multipliers, 0, values, 0, values.length);
        for (int pool = 0; pool < perAccelerator.length; pool++) {
            double sum = 0;
            for (int slot = 0; slot <= resources.slots; slot++) {
                perAccelerator[pool][slot] = problem.pools().hardwareMicro()[pool][slot] + sum;
                sum += slot < resources.slots ? values[pool * resources.slots + slot] : 0;
            }
        }
        for (int site = 0; site < perWatt.length; site++) {
            int offset = resources.siteOffset[site];
            double sum = 0;
            for (int slot = 0; slot <= resources.slots; slot++) {
                perWatt[site][slot] = drawn[site][slot] + sum;
                sum += offset >= 0 && slot < resources.slots ? values[offset + slot] / resources.wattUnit : 0;
            }
        }
    }

    /** The cheapest start of a fit, and what it costs with the multipliers; to be reused. */
    public static final class Cheapest {

        public double cost;
        public int start;
    }

    /** Looks for a start that costs less than {@code below}. Leaves {@code cheapest.start} at -1 where there is none. */
    public void findCheapest(int fit, double below, Cheapest cheapest) {
        var fits = problem.fits();
        int batch = fits.batch()[fit];
        int site = problem.siteOf(fit);
        int length = fits.slots()[fit];
        int accelerators = fits.accelerators()[fit];
        double watts = fits.watts()[fit];
        double unused = watts * (1 - fits.lastSlotShare()[fit]);
        double[] pool = perAccelerator[fits.pool()[fit]];
        double[] power = perWatt[site];
        double fixed = fits.egressMicro()[fit] + priceOfMoving(batch) + energyTerm(fit);
        double gramPrice = gramPrice(batch);
        int due = problem.batches().due()[batch];
        double late = problem.batches().latenessMicroPerSlot()[batch];
        double best = below - fixed;
        int bestStart = -1;
        int last = problem.latestStart(fit);
        for (int start = problem.batches().release()[batch]; start <= last; start++) {
            int end = start + length;
            double cost = accelerators * (pool[end] - pool[start]) + watts * (power[end] - power[start]);
            if (unused != 0) {
                cost -= unused * (drawn[site][end] - drawn[site][end - 1]);
            }
            if (end > due) {
                cost += late * (end - due);
            }
            if (gramPrice != 0) {
                cost += gramPrice * problem.grams(fit, start);
            }
            if (cost < best) {
                best = cost;
                bestStart = start;
            }
        }
        cheapest.cost = best + fixed;
        cheapest.start = bestStart;
        considerStanding(fit, batch, below, cheapest);
    }

    /**
     * The start at which a batch stands is cheaper than the scan says, by the price of moving away. A batch may stand outside its
     * window, e.g. since its release was put off; it cannot stay there.
     */
    private void considerStanding(int fit, int batch, double below, Cheapest cheapest) {
        int start = problem.standing().start()[batch];
        boolean mayStay = start >= problem.batches().release()[batch] && start <= problem.latestStart(fit);
        if (problem.standing().fit()[batch] == fit && mayStay) {
            double cost = cost(fit, start);
            if (cost < below && (cheapest.start < 0 || cost < cheapest.cost)) {
                cheapest.cost = cost;
                cheapest.start = start;
            }
        }
    }

    /** What an option costs with the multipliers, in micro-units. */
    public double cost(int fit, int start) {
        var fits = problem.fits();
        int end = start + fits.slots()[fit];
        double[] pool = perAccelerator[fits.pool()[fit]];
        int site = problem.siteOf(fit);
        double unused = fits.watts()[fit] * (1 - fits.lastSlotShare()[fit]);
        int batch = fits.batch()[fit];
        return fits.accelerators()[fit] * (pool[end] - pool[start])
                + fits.watts()[fit] * (perWatt[site][end] - perWatt[site][start])
                - unused * (drawn[site][end] - drawn[site][end - 1])
                + fits.egressMicro()[fit]
                + problem.latenessMicro(fit, start)
                + problem.standing().moveMicro(batch, fit, start)
                + energyTerm(fit)
                + (gramPrice(batch) == 0 ? 0 : gramPrice(batch) * problem.grams(fit, start));
    }

    private long priceOfMoving(int batch) {
        return problem.standing().fit()[batch] == BatchTable.NONE
                ? 0
                : problem.standing().moveMicro()[batch];
    }

    private double energyTerm(int fit) {
        int budget = problem.batches().budget()[problem.fits().batch()[fit]];
        return budget == BatchTable.NONE
                ? 0
                : values[resources.budgetOffset + 2 * budget]
                        / resources.energyUnit[budget]
                        * problem.fits().watts()[fit]
                        * problem.fits().busySlots(fit);
    }

    private double gramPrice(int batch) {
        int budget = problem.batches().budget()[batch];
        return budget == BatchTable.NONE
                ? 0
                : values[resources.budgetOffset + 2 * budget + 1] / resources.gramUnit[budget];
    }

    /** The multipliers in natural units. */
    public ShadowPrices shadowPrices() {
        int slots = resources.slots;
        double[][] accelerator = new double[perAccelerator.length][slots];
        for (int pool = 0; pool < accelerator.length; pool++) {
            System.arraycopy(values, pool * slots, accelerator[pool], 0, slots);
        }
        double[][] watt = new double[perWatt.length][slots];
        for (int site = 0; site < watt.length; site++) {
            for (int slot = 0; resources.siteOffset[site] >= 0 && slot < slots; slot++) {
                watt[site][slot] = values[resources.siteOffset[site] + slot] / resources.wattUnit;
            }
        }
        int budgets = problem.budgets().count();
        double[] wattSlot = new double[budgets];
        double[] gram = new double[budgets];
        for (int budget = 0; budget < budgets; budget++) {
            wattSlot[budget] = values[resources.budgetOffset + 2 * budget] / resources.energyUnit[budget];
            gram[budget] = values[resources.budgetOffset + 2 * budget + 1] / resources.gramUnit[budget];
        }
        return new ShadowPrices(accelerator, watt, wattSlot, gram);
    }
}
