package org.suandian.placement.internal.search;

import java.util.Arrays;

/** A first plan: batches with the fewest options first, each at its best free option at shadow prices. */
final class Construction {

    private Construction() {}

    static void build(Ledger ledger, OptionLists options) {
        long[] order = new long[ledger.fit.length];
        for (int batch = 0; batch < order.length; batch++) {
            order[batch] = (long) (options.first[batch + 1] - options.first[batch]) << 32 | batch;
        }
        Arrays.sort(order);
        for (long key : order) {
            int batch = (int) key;
            for (int i = options.first[batch]; ledger.fit[batch] == Ledger.NONE && i < options.first[batch + 1]; i++) {
                if (ledger.isFree(options.fit[i], options.start[i])) {
                    ledger.place(batch, options.fit[i], options.start[i], options.cost[i]);
                }
            }
        }
    }
}
