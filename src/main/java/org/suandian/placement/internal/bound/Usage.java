package org.suandian.placement.internal.bound;

import java.util.Arrays;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.PricedProblem;

/** How much of each resource a set of choices uses, in the scaled units of {@link Resources}. */
final class Usage {

    private final Resources resources;
    private final double[] steps;

    Usage(Resources resources) {
        this.resources = resources;
        this.steps = new double[resources.size + 1];
    }

    /** Writes the usage of the choices into an array as long as there are resources. */
    void of(BatchChoices choices, double[] into) {
        Arrays.fill(steps, 0);
        for (int batch = 0; batch < choices.fit.length; batch++) {
            add(choices, batch);
        }
        sum(into);
    }

    /** As {@link #of(BatchChoices, double[])}, of some batches: those from one position of an order up to another. */
    void of(BatchChoices choices, int[] batches, int from, int to, double[] into) {
        Arrays.fill(steps, 0);
        for (int at = from; at < to; at++) {
            add(choices, batches[at]);
        }
        sum(into);
    }

    private void add(BatchChoices choices, int batch) {
        if (choices.fit[batch] != BatchTable.NONE) {
            add(choices.fit[batch], choices.start[batch]);
        }
    }

    private void sum(double[] into) {
        double running = 0;
        for (int i = 0; i < resources.budgetOffset; i++) {
            running = i % resources.slots == 0 ? steps[i] : running + steps[i];
            into[i] = running;
        }
        System.arraycopy(
                steps, resources.budgetOffset, into, resources.budgetOffset, resources.size - resources.budgetOffset);
    }

    private void add(int fit, int start) {
        PricedProblem problem = resources.problem;
        int end = start + problem.fits().slots()[fit];
        step(
                problem.fits().pool()[fit] * resources.slots,
                start,
                end,
                problem.fits().accelerators()[fit]);
        int offset = resources.siteOffset[problem.siteOf(fit)];
        if (offset >= 0) {
            step(offset, start, end, problem.fits().watts()[fit] / resources.wattUnit);
        }
        int budget = problem.batches().budget()[problem.fits().batch()[fit]];
        if (budget != BatchTable.NONE) {
            int at = resources.budgetOffset + 2 * budget;
            steps[at] += problem.fits().watts()[fit] * problem.fits().busySlots(fit) / resources.energyUnit[budget];
            steps[at + 1] += problem.grams(fit, start) / resources.gramUnit[budget];
        }
    }

    private void step(int offset, int start, int end, double amount) {
        steps[offset + start] += amount;
        if (end < resources.slots) {
            steps[offset + end] -= amount;
        }
    }
}
