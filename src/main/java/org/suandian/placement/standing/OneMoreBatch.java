package org.suandian.placement.standing;

import java.util.Arrays;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.FitTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.Standing;

/** Appends the batches and fits of one problem to the tables of another that has the same sites, pools and budgets. */
final class OneMoreBatch {

    private OneMoreBatch() {}

    /** @param earliest slot in which an added batch may run */
    static PricedProblem append(PricedProblem to, PricedProblem added, int earliest) {
        return new PricedProblem(
                to.slots(),
                to.slotHours(),
                to.carbonMicroPerGram(),
                to.sites(),
                to.pools(),
                batches(to.batches(), added.batches(), to.fits().count(), earliest),
                fits(to.fits(), added.fits(), to.batches().count()),
                to.budgets(),
                standing(to.standing(), added.batches().count()));
    }

    private static BatchTable batches(BatchTable to, BatchTable added, int fitsBefore, int earliest) {
        int[] firstFit = Arrays.copyOf(to.firstFit(), to.firstFit().length + added.count());
        for (int batch = 1; batch <= added.count(); batch++) {
            firstFit[to.count() + batch] = fitsBefore + added.firstFit()[batch];
        }
        return new BatchTable(
                firstFit,
                join(to.release(), notBefore(earliest, added.release())),
                join(to.due(), added.due()),
                join(to.deadline(), added.deadline()),
                join(to.latenessMicroPerSlot(), added.latenessMicroPerSlot()),
                join(to.leaveOutMicro(), added.leaveOutMicro()),
                join(to.budget(), added.budget()),
                join(to.home(), added.home()));
    }

    private static FitTable fits(FitTable to, FitTable added, int batchesBefore) {
        int[] batch = join(to.batch(), added.batch());
        for (int fit = to.count(); fit < batch.length; fit++) {
            batch[fit] += batchesBefore;
        }
        double[] share = Arrays.copyOf(to.lastSlotShare(), batch.length);
        System.arraycopy(added.lastSlotShare(), 0, share, to.count(), added.count());
        return new FitTable(
                batch,
                join(to.pool(), added.pool()),
                join(to.accelerators(), added.accelerators()),
                join(to.slots(), added.slots()),
                share,
                join(to.watts(), added.watts()),
                join(to.egressMicro(), added.egressMicro()));
    }

    /** A new batch stands nowhere. */
    private static Standing standing(Standing to, int more) {
        int[] fit = Arrays.copyOf(to.fit(), to.fit().length + more);
        Arrays.fill(fit, to.fit().length, fit.length, BatchTable.NONE);
        return new Standing(fit, Arrays.copyOf(to.start(), fit.length), Arrays.copyOf(to.moveMicro(), fit.length));
    }

    private static int[] notBefore(int earliest, int[] slots) {
        return Arrays.stream(slots).map(slot -> Math.max(slot, earliest)).toArray();
    }

    private static int[] join(int[] one, int[] other) {
        int[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    private static long[] join(long[] one, long[] other) {
        long[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}
