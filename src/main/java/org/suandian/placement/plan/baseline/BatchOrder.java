package org.suandian.placement.plan.baseline;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.suandian.placement.priced.FitTable;
import org.suandian.placement.priced.PricedProblem;

/** The order in which a greedy plan takes batches. */
final class BatchOrder {

    private BatchOrder() {}

    /** Batches of fewest options first, then bigger ones: those that would find no room later. */
    static List<Integer> hardestFirst(PricedProblem problem) {
        int count = problem.batches().count();
        long[] options = new long[count];
        long[] size = new long[count];
        for (int batch = 0; batch < count; batch++) {
            options[batch] = options(problem, batch);
            size[batch] = leastSize(problem, batch);
        }
        Comparator<Integer> fewest = Comparator.comparingLong(batch -> options[batch]);
        return sorted(count, fewest.thenComparingLong(batch -> -size[batch]));
    }

    /** Batches that are released first, those of the same slot by number. */
    static List<Integer> byRelease(PricedProblem problem) {
        int[] release = problem.batches().release();
        return sorted(release.length, Comparator.comparingInt(batch -> release[batch]));
    }

    private static List<Integer> sorted(int count, Comparator<Integer> order) {
        return IntStream.range(0, count).boxed().sorted(order).toList();
    }

    /** The same order, but for some that come first. */
    static List<Integer> withAtTheFront(List<Integer> order, List<Integer> first) {
        Set<Integer> result = new LinkedHashSet<>(first);
        result.addAll(order);
        return List.copyOf(result);
    }

    private static long options(PricedProblem problem, int batch) {
        long sum = 0;
        for (int fit = problem.batches().firstFit()[batch];
                fit < problem.batches().firstFit()[batch + 1];
                fit++) {
            sum += Math.max(0, problem.latestStart(fit) - problem.batches().release()[batch] + 1);
        }
        return sum;
    }

    /** Accelerator-slots of the fit that takes fewest. */
    private static long leastSize(PricedProblem problem, int batch) {
        FitTable fits = problem.fits();
        long least = Long.MAX_VALUE;
        for (int fit = problem.batches().firstFit()[batch];
                fit < problem.batches().firstFit()[batch + 1];
                fit++) {
            least = Math.min(least, (long) fits.accelerators()[fit] * fits.slots()[fit]);
        }
        return least;
    }
}
