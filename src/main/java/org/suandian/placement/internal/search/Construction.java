package org.suandian.placement.internal.search;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.priced.PricedProblem;

/**
 * First plans: batch after batch, each at its best free option at shadow prices. By fewest options first and by biggest first; what was
 * left out comes first in another pass. The best of all counts.
 */
final class Construction {

    private static final int PASSES = 4;
    private static final long FIRST = Long.MIN_VALUE / 2;

    private final PricedProblem problem;
    private final OptionLists options;
    private final Ledger ledger;
    private Placement best;
    private long bestObjective = Long.MAX_VALUE;

    private Construction(PricedProblem problem, OptionLists options) {
        this.problem = problem;
        this.options = options;
        this.ledger = new Ledger(problem);
        this.best = Placement.empty(problem.batches().count());
    }

    static Placement build(PricedProblem problem, OptionLists options) {
        Construction construction = new Construction(problem, options);
        construction.passes(batch -> options.first[batch + 1] - options.first[batch]);
        construction.passes(batch -> -construction.size(batch));
        return construction.best;
    }

    private long size(int batch) {
        int fit = problem.batches().firstFit()[batch];
        return problem.batches().hasFits(batch)
                ? (long) problem.fits().accelerators()[fit] * problem.fits().slots()[fit]
                : 0;
    }

    private void passes(IntToLongFunction key) {
        long[] keys = new long[problem.batches().count()];
        Arrays.setAll(keys, key::applyAsLong);
        for (int pass = 0; pass < PASSES; pass++) {
            ledger.load(Placement.empty(keys.length));
            int leftOut = pass(keys, FIRST + pass);
            if (ledger.objective() < bestObjective) {
                bestObjective = ledger.objective();
                best = ledger.placement();
            }
            if (leftOut == 0) {
                return;
            }
        }
    }

    /** Places all that it can; how many it could not, whose keys it sets. */
    private int pass(long[] keys, long keyOfLeftOut) {
        int leftOut = 0;
        for (int batch : order(keys)) {
            if (!place(batch) && problem.batches().hasFits(batch)) {
                keys[batch] = keyOfLeftOut;
                leftOut++;
            }
        }
        return leftOut;
    }

    private static int[] order(long[] keys) {
        Integer[] order = new Integer[keys.length];
        Arrays.setAll(order, batch -> batch);
        Arrays.sort(order, (a, b) -> Long.compare(keys[a], keys[b]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    private boolean place(int batch) {
        for (int i = options.first[batch]; i < options.first[batch + 1]; i++) {
            if (ledger.isFree(options.fit[i], options.start[i])) {
                ledger.place(batch, options.fit[i], options.start[i], options.cost[i]);
                return true;
            }
        }
        return false;
    }
}
