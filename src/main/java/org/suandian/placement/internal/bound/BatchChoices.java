package org.suandian.placement.internal.bound;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.PricedProblem;

/**
 * For each batch the option that is cheapest under given multipliers, each on its own: the inner problem of the Lagrangian dual.
 * Fits are looked at in order of what they cost at least without multipliers, so most of them need not be looked at.
 */
final class BatchChoices {

    private static final int BATCHES_PER_TASK = 64;

    private final PricedProblem problem;
    private final int[] order;
    private final double[] leastCost;
    final int[] fit;
    final int[] start;
    final double[] cost;

    /** Finds what each fit costs at least. */
    BatchChoices(PricedProblem problem, Multipliers zero) {
        this.problem = problem;
        int batches = problem.batches().count();
        this.order = new int[problem.fits().count()];
        this.leastCost = new double[order.length];
        this.fit = new int[batches];
        this.start = new int[batches];
        this.cost = new double[batches];
        forEachTask((from, to) -> {
            for (int batch = from; batch < to; batch++) {
                sortFits(batch, zero);
            }
        });
    }

    private void sortFits(int batch, Multipliers zero) {
        int first = problem.batches().firstFit()[batch];
        int end = problem.batches().firstFit()[batch + 1];
        Multipliers.Cheapest cheapest = new Multipliers.Cheapest();
        Integer[] sorted = new Integer[end - first];
        for (int each = first; each < end; each++) {
            zero.findCheapest(each, Double.POSITIVE_INFINITY, cheapest);
            leastCost[each] = cheapest.cost;
            sorted[each - first] = each;
        }
        Arrays.sort(sorted, (a, b) -> Double.compare(leastCost[a], leastCost[b]));
        for (int i = 0; i < sorted.length; i++) {
            order[first + i] = sorted[i];
        }
    }

    /** Chooses anew for every batch; a batch for which leaving out is cheaper gets no fit. */
    void choose(Multipliers multipliers) {
        forEachTask((from, to) -> {
            Multipliers.Cheapest cheapest = new Multipliers.Cheapest();
            for (int batch = from; batch < to; batch++) {
                choose(batch, multipliers, cheapest);
            }
        });
    }

    /** Chooses anew for some batches: those from one position of an order up to another. */
    void choose(Multipliers multipliers, int[] batches, int from, int to) {
        IntStream.range(from, to)
                .parallel()
                .forEach(at -> choose(batches[at], multipliers, new Multipliers.Cheapest()));
    }

    private void choose(int batch, Multipliers multipliers, Multipliers.Cheapest cheapest) {
        double best = problem.batches().leaveOutMicro()[batch];
        int bestFit = BatchTable.NONE;
        int bestStart = 0;
        int end = problem.batches().firstFit()[batch + 1];
        for (int at = problem.batches().firstFit()[batch]; at < end && leastCost[order[at]] < best; at++) {
            multipliers.findCheapest(order[at], best, cheapest);
            if (cheapest.start >= 0) {
                best = cheapest.cost;
                bestFit = order[at];
                bestStart = cheapest.start;
            }
        }
        fit[batch] = bestFit;
        start[batch] = bestStart;
        cost[batch] = best;
    }

    double totalCost() {
        double sum = 0;
        for (double each : cost) {
            sum += each;
        }
        return sum;
    }

    /** The same of the magnitudes: costs may be negative. */
    double totalMagnitude() {
        double sum = 0;
        for (double each : cost) {
            sum += Math.abs(each);
        }
        return sum;
    }

    private interface Task {
        void run(int from, int to);
    }

    /** In as many threads as the pool that this runs in has. */
    private void forEachTask(Task task) {
        int batches = problem.batches().count();
        int tasks = (batches + BATCHES_PER_TASK - 1) / BATCHES_PER_TASK;
        IntStream.range(0, tasks)
                .parallel()
                .forEach(
                        index -> task.run(index * BATCHES_PER_TASK, Math.min(batches, (index + 1) * BATCHES_PER_TASK)));
    }
}
