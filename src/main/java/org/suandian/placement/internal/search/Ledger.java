package org.suandian.placement.internal.search;

import java.util.Arrays;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.PricedProblem;

/**
 * One worker's copy of a plan: where each batch is, and what is still free, over flat arrays. Never holds a plan that breaks a limit,
 * as long as only options that {@link #isFree} are placed.
 */
final class Ledger {

    static final int NONE = BatchTable.NONE;
    private static final int UNCAPPED = -1;
    private static final int NOTHING_FITS = Integer.MIN_VALUE / 2;

    final PricedProblem problem;
    final int slots;
    final int[] fit;
    final int[] start;
    final long[] cost;
    private long objective;

    private final int[] freeAccelerators;
    private final int[] freeWatts;
    private final double[] freeWattSlots;
    private final double[] freeGrams;

    final int[] poolOffset;
    private final int[] siteOffset;
    private final int[] length;
    private final int[] accelerators;
    private final int[] watts;
    private final int[] budget;

    /** Batches by pool and start slot, as linked lists. */
    private final int[] head;

    private final int[] next;
    private final int[] previous;
    private final int[] longest;
    private final boolean[] closed;

    Ledger(PricedProblem problem) {
        this.problem = problem;
        this.slots = problem.slots();
        int batches = problem.batches().count();
        this.fit = new int[batches];
        this.start = new int[batches];
        this.cost = new long[batches];
        this.length = problem.fits().slots();
        this.accelerators = problem.fits().accelerators();
        this.watts = problem.fits().watts();
        this.budget = problem.batches().budget();
        this.poolOffset = new int[problem.fits().count()];
        this.siteOffset = new int[problem.fits().count()];
        this.freeAccelerators = new int[problem.pools().count() * slots];
        this.freeWatts = new int[problem.sites().count() * slots];
        this.freeWattSlots = new double[problem.budgets().count()];
        this.freeGrams = new double[problem.budgets().count()];
        this.head = new int[freeAccelerators.length];
        this.next = new int[batches];
        this.previous = new int[batches];
        this.longest = new int[problem.pools().count()];
        this.closed = new boolean[longest.length];
        for (int each = 0; each < poolOffset.length; each++) {
            int pool = problem.fits().pool()[each];
            poolOffset[each] = pool * slots;
            siteOffset[each] = problem.sites().isCapped(problem.siteOf(each)) ? problem.siteOf(each) * slots : UNCAPPED;
            longest[pool] = Math.max(longest[pool], length[each]);
        }
        clear();
    }

    private void clear() {
        for (int pool = 0; pool < problem.pools().count(); pool++) {
            System.arraycopy(problem.pools().freeAccelerators()[pool], 0, freeAccelerators, pool * slots, slots);
        }
        for (int site = 0; site < problem.sites().count(); site++) {
            System.arraycopy(problem.sites().capWatts()[site], 0, freeWatts, site * slots, slots);
        }
        System.arraycopy(problem.budgets().wattSlots(), 0, freeWattSlots, 0, freeWattSlots.length);
        System.arraycopy(problem.budgets().grams(), 0, freeGrams, 0, freeGrams.length);
        Arrays.fill(head, NONE);
        Arrays.fill(closed, false);
        Arrays.fill(fit, NONE);
        System.arraycopy(problem.batches().leaveOutMicro(), 0, cost, 0, cost.length);
        objective = Arrays.stream(cost).sum();
    }

    /** Takes over a whole plan. */
    void load(Placement placement) {
        clear();
        for (int batch = 0; batch < fit.length; batch++) {
            if (placement.isPlaced(batch)) {
                int itsFit = placement.fit()[batch];
                int itsStart = placement.start()[batch];
                place(batch, itsFit, itsStart, problem.costMicro(itsFit, itsStart));
            }
        }
    }

    /** Closes all pools outside a worker's sites, and leaves it its share of what is free of the budgets. */
    void confineTo(Territory territory, int worker, int workers) {
        for (int pool = 0; pool < closed.length; pool++) {
            closed[pool] = !territory.owns(worker, problem.pools().site()[pool]);
            if (closed[pool]) {
                Arrays.fill(freeAccelerators, pool * slots, (pool + 1) * slots, NOTHING_FITS);
            }
        }
        for (int each = 0; each < freeGrams.length; each++) {
            freeWattSlots[each] /= workers;
            freeGrams[each] /= workers;
        }
    }

    /** Whether the fit's pool is among those that may be changed. */
    boolean isOpen(int itsFit) {
        return !closed[problem.fits().pool()[itsFit]];
    }

    Placement placement() {
        return new Placement(fit.clone(), start.clone());
    }

    long objective() {
        return objective;
    }

    boolean isFree(int itsFit, int itsStart) {
        int from = poolOffset[itsFit] + itsStart;
        int to = from + length[itsFit];
        int needed = accelerators[itsFit];
        for (int at = from; at < to; at++) {
            if (freeAccelerators[at] < needed) {
                return false;
            }
        }
        return hasPower(itsFit, itsStart) && hasBudget(itsFit, itsStart);
    }

    private boolean hasPower(int itsFit, int itsStart) {
        if (siteOffset[itsFit] == UNCAPPED) {
            return true;
        }
        int from = siteOffset[itsFit] + itsStart;
        int to = from + length[itsFit];
        for (int at = from; at < to; at++) {
            if (freeWatts[at] < watts[itsFit]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the budget of the option's batch has enough left for it. */
    boolean hasBudget(int itsFit, int itsStart) {
        if (freeGrams.length == 0) {
            return true;
        }
        int its = budget[problem.fits().batch()[itsFit]];
        return its == NONE
                || watts[itsFit] * problem.fits().busySlots(itsFit) <= freeWattSlots[its]
                        && problem.grams(itsFit, itsStart) <= freeGrams[its];
    }

    /** Places a batch that is left out at an option that is free. */
    void place(int batch, int itsFit, int itsStart, long itsCost) {
        objective += itsCost - cost[batch];
        fit[batch] = itsFit;
        start[batch] = itsStart;
        cost[batch] = itsCost;
        take(batch, itsFit, itsStart, 1);
        int bucket = poolOffset[itsFit] + itsStart;
        next[batch] = head[bucket];
        previous[batch] = NONE;
        if (head[bucket] != NONE) {
            previous[head[bucket]] = batch;
        }
        head[bucket] = batch;
    }

    /** Leaves out a batch that is placed. */
    void remove(int batch) {
        int itsFit = fit[batch];
        int itsStart = start[batch];
        take(batch, itsFit, itsStart, -1);
        long leftOut = problem.batches().leaveOutMicro()[batch];
        objective += leftOut - cost[batch];
        cost[batch] = leftOut;
        fit[batch] = NONE;
        if (previous[batch] == NONE) {
            head[poolOffset[itsFit] + itsStart] = next[batch];
        } else {
            next[previous[batch]] = next[batch];
        }
        if (next[batch] != NONE) {
            previous[next[batch]] = previous[batch];
        }
    }

    private void take(int batch, int itsFit, int itsStart, int sign) {
        int from = poolOffset[itsFit] + itsStart;
        int to = from + length[itsFit];
        int needed = sign * accelerators[itsFit];
        for (int at = from; at < to; at++) {
            freeAccelerators[at] -= needed;
        }
        if (siteOffset[itsFit] != UNCAPPED) {
            int power = sign * watts[itsFit];
            for (int at = siteOffset[itsFit] + itsStart; at < siteOffset[itsFit] + itsStart + length[itsFit]; at++) {
                freeWatts[at] -= power;
            }
        }
        if (freeGrams.length > 0 && budget[batch] != NONE) {
            freeWattSlots[budget[batch]] -=
                    sign * watts[itsFit] * problem.fits().busySlots(itsFit);
            freeGrams[budget[batch]] -= sign * problem.grams(itsFit, itsStart);
        }
    }

    /**
     * Writes batches that run in a pool at some time within {@code [from, to)} into an array, and returns how many; of more than fit
     * into it, those that start from a turning slot on.
     *
     * @param turn any number of 0 or more
     */
    int listRunning(int pool, int from, int to, int turn, int[] into) {
        int first = Math.max(0, from - longest[pool] + 1);
        int width = Math.min(to, slots) - first;
        int count = 0;
        for (int i = 0; i < width && count < into.length; i++) {
            int slot = first + (turn + i) % width;
            for (int batch = head[pool * slots + slot]; batch != NONE && count < into.length; batch = next[batch]) {
                if (slot + length[fit[batch]] > from) {
                    into[count++] = batch;
                }
            }
        }
        return count;
    }
}
