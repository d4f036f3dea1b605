package org.suandian.placement.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.PricedProblem;

/**
 * Where and when each batch of a priced problem runs. The arrays are shared and must not be written to.
 *
 * @param fit by batch: the fit it runs by, or {@link BatchTable#NONE} where it is left out
 * @param start by batch: the slot it starts in; of no meaning where it is left out
 */
public record Placement(int[] fit, int[] start) {

    /** Everything left out. */
    public static Placement empty(int batches) {
        int[] fit = new int[batches];
        Arrays.fill(fit, BatchTable.NONE);
        return new Placement(fit, new int[batches]);
    }

    public boolean isPlaced(int batch) {
        return fit[batch] != BatchTable.NONE;
    }

    public int placed() {
        int count = 0;
        for (int each : fit) {
            count += each == BatchTable.NONE ? 0 : 1;
        }
        return count;
    }

    /** The objective: costs of what is placed, and what leaving out the rest counts; micro-units of the currency. */
    public long objectiveMicro(PricedProblem problem) {
        long sum = 0;
        for (int batch = 0; batch < fit.length; batch++) {
            sum += isPlaced(batch)
                    ? problem.costMicro(fit[batch], start[batch])
                    : problem.batches().leaveOutMicro()[batch];
        }
        return sum;
    }

    /** The first of those with the lowest objective; there must be at least one. */
    public static Placement best(PricedProblem problem, List<Placement> placements) {
        return placements.stream()
                .min(Comparator.comparingLong(placement -> placement.objectiveMicro(problem)))
                .orElseThrow();
    }
}
