package org.suandian.placement.streams;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.FitTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.SiteTable;

/** Turns the tables of a problem into runs and options: every start within the horizon, whether within the window or not. */
final class StreamTables {

    private final PricedProblem problem;

    StreamTables(PricedProblem problem) {
        this.problem = problem;
    }

    /** All batches, left out. */
    StreamPlan plan() {
        return new StreamPlan(IntStream.range(0, problem.batches().release().length)
                .mapToObj(this::run)
                .toList());
    }

    private StreamRun run(int batch) {
        BatchTable batches = problem.batches();
        List<StreamOption> options = new ArrayList<>();
        for (int fit = batches.firstFit()[batch]; fit < batches.firstFit()[batch + 1]; fit++) {
            for (int start = 0; start + problem.fits().slots()[fit] <= problem.slots(); start++) {
                options.add(option(fit, start));
            }
        }
        int standingFit = problem.standing().fit()[batch];
        Optional<StreamOption> standing = options.stream()
                .filter(option -> option.fit() == standingFit
                        && option.start() == problem.standing().start()[batch])
                .findFirst();
        StreamRun.Facts facts = new StreamRun.Facts(
                batches.release()[batch],
                batches.due()[batch],
                batches.deadline()[batch],
                batches.latenessMicroPerSlot()[batch],
                batches.leaveOutMicro()[batch],
                budget(batches.budget()[batch]),
                standing,
                problem.standing().moveMicro()[batch]);
        return new StreamRun(batch, facts, options);
    }

    private Optional<StreamBudget> budget(int number) {
        return number == BatchTable.NONE
                ? Optional.empty()
                : Optional.of(new StreamBudget(
                        number,
                        problem.budgets().wattSlots()[number],
                        problem.budgets().grams()[number]));
    }

    private StreamOption option(int fit, int start) {
        FitTable fits = problem.fits();
        int pool = fits.pool()[fit];
        int site = problem.pools().site()[pool];
        int end = start + fits.slots()[fit];
        double running = 0;
        double grams = 0;
        double wattSlots = 0;
        List<SlotUse> uses = new ArrayList<>();
        for (int slot = start; slot < end; slot++) {
            double drawn = fits.watts()[fit] * (slot == end - 1 ? fits.lastSlotShare()[fit] : 1);
            double emitted = drawn * step(problem.sites().grams()[site], slot);
            running += fits.accelerators()[fit] * step(problem.pools().hardwareMicro()[pool], slot)
                    + drawn * step(problem.sites().electricityMicro()[site], slot)
                    + emitted * problem.carbonMicroPerGram();
            grams += emitted;
            wattSlots += drawn;
            addUses(fit, pool, slot, uses);
        }
        return new StreamOption(
                fit,
                start,
                end,
                Math.round(running),
                fits.egressMicro()[fit],
                BigDecimal.valueOf(wattSlots),
                BigDecimal.valueOf(grams),
                uses);
    }

    private void addUses(int fit, int pool, int slot, List<SlotUse> uses) {
        int free = problem.pools().freeAccelerators()[pool][slot];
        uses.add(new SlotUse(
                new SlotCapacity(SlotCapacity.Kind.ACCELERATORS, pool, slot, free),
                problem.fits().accelerators()[fit]));
        int site = problem.pools().site()[pool];
        int cap = problem.sites().capWatts()[site][slot];
        if (cap != SiteTable.UNCAPPED) {
            uses.add(new SlotUse(
                    new SlotCapacity(SlotCapacity.Kind.WATTS, site, slot, cap),
                    problem.fits().watts()[fit]));
        }
    }

    private static double step(double[] sums, int slot) {
        return sums[slot + 1] - sums[slot];
    }
}
