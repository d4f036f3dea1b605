package org.suandian.placement.replan;

import java.util.stream.IntStream;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.replan.ReplanFacts.Fate;

/**
 * What leaving a batch out counts in a replan, in micro-units. What has started must stay whatever else wants its room, so that leaving
 * it out counts more than leaving out all that has not; all that has started fits together, as it did in the standing plan. What can no
 * longer start counts nothing: it is left out of every plan, and would only hide how large a gap is.
 */
final class LeaveOuts {

    /** Of all batches together: the sum must stay exact in a {@code long}. */
    private static final long LARGEST_SUM = 4_000_000_000_000_000_000L;

    private LeaveOuts() {}

    /** Writes the amounts into an array that the problem's batches share. */
    static void write(PricedProblem problem, Fate[] fate, long[] leaveOutMicro) {
        IntStream.range(0, fate.length)
                .filter(batch -> !canStart(problem, batch))
                .forEach(batch -> leaveOutMicro[batch] = 0);
        int[] pinned = IntStream.range(0, fate.length)
                .filter(batch -> fate[batch] == Fate.PINNED)
                .toArray();
        long others = IntStream.range(0, fate.length)
                .filter(batch -> fate[batch] != Fate.PINNED)
                .mapToLong(batch -> leaveOutMicro[batch])
                .sum();
        for (int batch : pinned) {
            long cost = problem.costMicro(
                    problem.batches().firstFit()[batch], problem.batches().release()[batch]);
            long own = Math.max(Math.max(0, cost) + 1, leaveOutMicro[batch]);
            leaveOutMicro[batch] = own + Math.min(others, LARGEST_SUM / pinned.length);
        }
    }

    private static boolean canStart(PricedProblem problem, int batch) {
        BatchTable batches = problem.batches();
        return IntStream.range(batches.firstFit()[batch], batches.firstFit()[batch + 1])
                .anyMatch(fit -> problem.latestStart(fit) >= batches.release()[batch]);
    }
}
