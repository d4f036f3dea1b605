package org.suandian.placement.plan.check;

import org.suandian.placement.priced.FitTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.Standing;

/** Cost, energy and emissions of one run, summed slot by slot from the steps of the tables. */
final class SlotBySlot {

    private final PricedProblem problem;

    SlotBySlot(PricedProblem problem) {
        this.problem = problem;
    }

    /** The share of the slot in which power is drawn. */
    private double share(int fit, int start, int slot) {
        FitTable fits = problem.fits();
        boolean last = slot == start + fits.slots()[fit] - 1;
        return last ? fits.lastSlotShare()[fit] : 1;
    }

    /** In micro-units, each part as docs/planning.md has it; not rounded. */
    double costMicro(int fit, int start) {
        FitTable fits = problem.fits();
        int pool = fits.pool()[fit];
        double[] hardware = problem.pools().hardwareMicro()[pool];
        double[] electricity =
                problem.sites().electricityMicro()[problem.pools().site()[pool]];
        double cost = fits.egressMicro()[fit];
        for (int slot = start; slot < start + fits.slots()[fit]; slot++) {
            cost += fits.accelerators()[fit] * (hardware[slot + 1] - hardware[slot]);
            cost += fits.watts()[fit] * share(fit, start, slot) * (electricity[slot + 1] - electricity[slot]);
        }
        cost += problem.carbonMicroPerGram() * grams(fit, start);
        return cost + latenessMicro(fit, start) + moveMicro(fit, start);
    }

    double grams(int fit, int start) {
        FitTable fits = problem.fits();
        double[] prefix = problem.sites().grams()[problem.pools().site()[fits.pool()[fit]]];
        double sum = 0;
        for (int slot = start; slot < start + fits.slots()[fit]; slot++) {
            sum += fits.watts()[fit] * share(fit, start, slot) * (prefix[slot + 1] - prefix[slot]);
        }
        return sum;
    }

    double wattSlots(int fit, int start) {
        double sum = 0;
        for (int slot = start; slot < start + problem.fits().slots()[fit]; slot++) {
            sum += problem.fits().watts()[fit] * share(fit, start, slot);
        }
        return sum;
    }

    private double latenessMicro(int fit, int start) {
        int batch = problem.fits().batch()[fit];
        double sum = 0;
        for (int slot = start; slot < start + problem.fits().slots()[fit]; slot++) {
            sum += slot >= problem.batches().due()[batch] ? problem.batches().latenessMicroPerSlot()[batch] : 0;
        }
        // A run that starts after it is due is late by the slots before its start, too.
        int lateBefore = Math.max(0, start - problem.batches().due()[batch]);
        return sum + lateBefore * (double) problem.batches().latenessMicroPerSlot()[batch];
    }

    private double moveMicro(int fit, int start) {
        Standing standing = problem.standing();
        int batch = problem.fits().batch()[fit];
        if (standing.fit()[batch] < 0) {
            return 0;
        }
        boolean stays = standing.fit()[batch] == fit && standing.start()[batch] == start;
        return stays ? 0 : standing.moveMicro()[batch];
    }
}
