package org.suandian.placement.tiny;

import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.ShadowPrices;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.PricedProblem;

/**
 * Three like batches between a dear home and a cheap site far away, for figures that can be worked out by hand. Four slots of an
 * hour; carbon 2 micro-units a gram.
 *
 * <pre>
 *             electricity   emissions    cap       pool
 * site 0       100/W-slot   0.5 g/W-slot none      pool 0: 4 accelerators at 1,000 a slot
 * site 1        10/W-slot   0.1 g/W-slot 3,000 W   pool 1: 2 accelerators at 1,000 a slot
 * </pre>
 *
 * <p>Each batch takes 2 accelerators and 2,000 W for 2 slots in either pool, may run in slots 0 to 3, is at home at site 0, and pays
 * 5,000 of egress to site 1. So it costs 4,000 + 400,000 + 4,000 = 408,000 at home, and 4,000 + 40,000 + 800 + 5,000 = 49,800 away,
 * where two of the three have room.
 */
public final class TwoSites {

    public static final long AT_HOME_MICRO = 408_000;
    public static final long AWAY_MICRO = 49_800;
    public static final long LEAVE_OUT_MICRO = 5_000_000;

    private TwoSites() {}

    public static PricedProblem problem() {
        return tables(3).problem();
    }

    /** The same with another number of batches. */
    public static Tables tables(int batches) {
        Tables tables = places();
        for (int batch = 0; batch < batches; batch++) {
            addBatch(tables, TinyBatch.within(0, 4).at(0).leftOutAt(LEAVE_OUT_MICRO));
        }
        return tables;
    }

    /** The sites and pools alone. */
    public static Tables places() {
        Tables tables = new Tables(4).carbonMicroPerGram(2);
        tables.site(new double[] {100}, new double[] {0.5});
        tables.site(new int[] {3_000}, new double[] {10}, new double[] {0.1});
        tables.pool(0, new int[] {4}, 1_000);
        tables.pool(1, new int[] {2}, 1_000);
        return tables;
    }

    /** Another batch with the fits of all. */
    public static void addBatch(Tables tables, TinyBatch batch) {
        tables.batch(batch);
        tables.fit(TinyFit.in(0, 2, 2));
        tables.fit(TinyFit.in(1, 2, 2).withEgress(5_000));
    }

    /** A placement from fit and start by batch; -1 leaves a batch out. */
    public static Placement placement(int... fitAndStart) {
        Placement placement = Placement.empty(fitAndStart.length / 2);
        for (int batch = 0; batch < fitAndStart.length / 2; batch++) {
            placement.fit()[batch] = fitAndStart[2 * batch];
            placement.start()[batch] = fitAndStart[2 * batch] == BatchTable.NONE ? 0 : fitAndStart[2 * batch + 1];
        }
        return placement;
    }

    /** Nothing is scarce. */
    public static ShadowPrices noPrices(PricedProblem problem) {
        return new ShadowPrices(
                new double[problem.pools().count()][problem.slots()],
                new double[problem.sites().count()][problem.slots()],
                new double[problem.budgets().count()],
                new double[problem.budgets().count()]);
    }
}
