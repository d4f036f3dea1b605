package org.suandian.placement.problem.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.draft.ProblemLimits;
import org.suandian.placement.problem.draft.ProblemPaths;

/** Checks the batches. */
final class BatchCheck {

    private final Checking checking;

    BatchCheck(Checking checking) {
        this.checking = checking;
    }

    void check() {
        DemandCheck demands = new DemandCheck(checking);
        ResidenceCheck residences = new ResidenceCheck(checking);
        WindowCheck windows = new WindowCheck(checking);
        Set<String> seen = new HashSet<>();
        List<InferenceBatch> batches = checking.problem().batches();
        for (int i = 0; i < batches.size(); i++) {
            InferenceBatch batch = batches.get(i);
            Item item = checking.item(ProblemPaths.BATCHES, i, "batch", batch.id());
            item.requireOwnId("id", seen);
            item.requireBetween("priority", batch.priority(), 0, ProblemLimits.HIGHEST_PRIORITY, "");
            demands.check(item, batch.demand());
            windows.check(item, batch.window());
            residences.check(item, batch.residence());
        }
    }
}
