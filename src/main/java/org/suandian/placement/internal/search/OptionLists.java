package org.suandian.placement.internal.search;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.stream.IntStream;
import org.suandian.placement.internal.bound.Multipliers;
import org.suandian.placement.priced.PricedProblem;

/**
 * For each batch its options, best first by their cost at shadow prices; of very many only the first ones. An option tried early is
 * one that leaves scarce hours to those who need them more. The arrays are written once, and then read by all workers.
 */
final class OptionLists {

    private static final int OPTIONS_IN_ALL = 4_000_000;
    private static final int FEWEST_PER_BATCH = 100;
    private static final int INDEX_BITS = 24;
    private static final double RANKS = 1L << 38;

    private final PricedProblem problem;
    private final Multipliers prices;
    private final int perBatch;
    /** By batch: where its options begin; one element longer than there are batches. */
    final int[] first;

    final int[] fit;
    final int[] start;
    /** What the option adds to the objective. */
    final long[] cost;
    /** By how much the option costs more than the batch's best one, both at shadow prices; micro-units. */
    final double[] regret;
    /** By batch: what its best option costs at shadow prices. */
    private final double[] bestGuide;
    /** By batch: the least that any of its options adds to the objective. */
    final long[] leastCost;

    OptionLists(PricedProblem problem, Multipliers prices) {
        this.problem = problem;
        this.prices = prices;
        int batches = problem.batches().count();
        this.perBatch = Math.max(FEWEST_PER_BATCH, OPTIONS_IN_ALL / Math.max(1, batches));
        this.first = new int[batches + 1];
        for (int batch = 0; batch < batches; batch++) {
            first[batch + 1] = first[batch] + Math.min(perBatch, count(batch));
        }
        this.fit = new int[first[batches]];
        this.start = new int[first[batches]];
        this.cost = new long[first[batches]];
        this.regret = new double[cost.length];
        this.bestGuide = new double[batches];
        this.leastCost = new long[batches];
        IntStream.range(0, batches).parallel().forEach(this::fill);
    }

    private int count(int batch) {
        long count = 0;
        for (int each = problem.batches().firstFit()[batch];
                each < problem.batches().firstFit()[batch + 1];
                each++) {
            count += Math.max(0, problem.latestStart(each) - problem.batches().release()[batch] + 1);
        }
        return (int) Math.min(count, (1 << INDEX_BITS) - 1);
    }

    private void fill(int batch) {
        int count = count(batch);
        int[] fits = new int[count];
        int[] starts = new int[count];
        double[] guide = new double[count];
        int at = 0;
        long least = problem.batches().leaveOutMicro()[batch];
        for (int each = problem.batches().firstFit()[batch];
                each < problem.batches().firstFit()[batch + 1];
                each++) {
            int last = problem.latestStart(each);
            for (int slot = problem.batches().release()[batch]; slot <= last && at < count; slot++) {
                fits[at] = each;
                starts[at] = slot;
                guide[at++] = prices.cost(each, slot);
                least = Math.min(least, problem.costMicro(each, slot));
            }
        }
        leastCost[batch] = least;
        DoubleSummaryStatistics guides = Arrays.stream(guide).summaryStatistics();
        bestGuide[batch] = guide.length == 0 ? 0 : guides.getMin();
        long[] ranked = rank(guide, guides.getMin(), guides.getMax());
        for (int i = first[batch]; i < first[batch + 1]; i++) {
            int index = (int) (ranked[i - first[batch]] & ((1 << INDEX_BITS) - 1));
            fit[i] = fits[index];
            start[i] = starts[index];
            regret[i] = guide[index] - bestGuide[batch];
            cost[i] = problem.costMicro(fits[index], starts[index]);
        }
    }

    /** As {@link #regret}, of any option of the batch. */
    double regret(int batch, int itsFit, int itsStart) {
        return prices.cost(itsFit, itsStart) - bestGuide[batch];
    }

    /** Indices in order of their values, each below the rank that it was sorted by. */
    private static long[] rank(double[] values, double low, double high) {
        double scale = high > low ? RANKS / (high - low) : 0;
        long[] keys = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            keys[i] = (long) ((values[i] - low) * scale) << INDEX_BITS | i;
        }
        Arrays.sort(keys);
        return keys;
    }
}
