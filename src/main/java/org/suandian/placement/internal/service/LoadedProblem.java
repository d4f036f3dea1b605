package org.suandian.placement.internal.service;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.baseline.Baseline;
import org.suandian.placement.plan.baseline.Baselines;
import org.suandian.placement.problem.draft.IssueReport;
import org.suandian.placement.standing.PlannedProblem;

/**
 * A priced problem that is kept in memory, and its baselines once somebody has asked for them.
 *
 * @param revision how many batches it was grown by
 */
record LoadedProblem(
        int revision,
        PlannedProblem planned,
        IssueReport issues,
        AtomicReference<Map<Baseline, Placement>> madeBaselines) {

    private static final int BYTES_OF_A_FIT = 48;
    private static final int BYTES_OF_A_BATCH = 1_500;

    static LoadedProblem of(int revision, PlannedProblem planned, IssueReport issues) {
        return new LoadedProblem(revision, planned, issues, new AtomicReference<>(Map.of()));
    }

    /** Made at the first call; two calls at once may both make them, with the same result. */
    Map<Baseline, Placement> baselines() {
        Map<Baseline, Placement> known = madeBaselines.get();
        if (known.isEmpty()) {
            known = Map.copyOf(Baselines.all(planned.priced()));
            madeBaselines.set(known);
        }
        return known;
    }

    /** About how much memory it takes. */
    int bytes() {
        long bytes = (long) BYTES_OF_A_FIT * planned.priced().fits().count()
                + (long) BYTES_OF_A_BATCH * planned.problem().batches().size();
        return (int) Math.min(Integer.MAX_VALUE, bytes);
    }
}
