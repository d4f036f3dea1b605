package org.suandian.placement.replan;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.priced.FitTable;
import org.suandian.placement.priced.PoolTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.SiteTable;

/** Which running batches there is no longer room for, after an outage or under a lower cap. Who began first stays first. */
final class Interruptions {

    private final PricedProblem parent;
    private final Placement stood;
    private final int nowSlot;
    private final long[][] accelerators;
    private final long[][] watts;

    Interruptions(PricedProblem parent, Placement stood, int nowSlot, PoolTable pools, SiteTable sites) {
        this.parent = parent;
        this.stood = stood;
        this.nowSlot = nowSlot;
        this.accelerators = wide(pools.freeAccelerators());
        this.watts = wide(sites.capWatts());
    }

    private static long[][] wide(int[][] table) {
        long[][] result = new long[table.length][];
        for (int row = 0; row < table.length; row++) {
            result[row] = IntStream.of(table[row])
                    .mapToLong(value -> value == SiteTable.UNCAPPED ? Long.MAX_VALUE / 4 : value)
                    .toArray();
        }
        return result;
    }

    /**
     * By the parent's batch.
     *
     * @param removed batches of the parent that take no room any more
     */
    boolean[] find(boolean[] removed) {
        boolean[] interrupted = new boolean[stood.fit().length];
        IntStream.range(0, interrupted.length)
                .filter(batch -> stood.isPlaced(batch) && !removed[batch] && stood.start()[batch] < nowSlot)
                .boxed()
                .sorted(Comparator.comparingInt((Integer batch) -> stood.start()[batch]))
                .forEach(batch -> interrupted[batch] = !take(stood.fit()[batch], stood.start()[batch]));
        return interrupted;
    }

    private boolean take(int fit, int start) {
        FitTable fits = parent.fits();
        int pool = fits.pool()[fit];
        int site = parent.siteOf(fit);
        int end = start + fits.slots()[fit];
        for (int slot = nowSlot; slot < end; slot++) {
            if (accelerators[pool][slot] < fits.accelerators()[fit] || watts[site][slot] < fits.watts()[fit]) {
                return false;
            }
        }
        for (int slot = nowSlot; slot < end; slot++) {
            accelerators[pool][slot] -= fits.accelerators()[fit];
            watts[site][slot] -= fits.watts()[fit];
        }
        return true;
    }
}
