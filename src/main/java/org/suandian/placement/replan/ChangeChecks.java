package org.suandian.placement.replan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.suandian.failure.Quoted;
import org.suandian.placement.problem.ComputePool;
import org.suandian.placement.problem.Horizon;
import org.suandian.placement.problem.draft.IssueList;
import org.suandian.placement.replan.ReplanRequest.Outage;
import org.suandian.placement.replan.ReplanRequest.PoolChange;

/** What is wrong with changes that are well-formed, and name what there is. */
final class ChangeChecks {

    private final IssueList issues;

    ChangeChecks(IssueList issues) {
        this.issues = issues;
    }

    /** A second change of the same thing would be lost. */
    void requireOnce(String list, String field, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                issues.error(
                        "duplicate-id",
                        list + "[" + i + "]" + field,
                        "The id (%s) must be given once in %s.".formatted(Quoted.of(ids.get(i)), list));
            }
        }
    }

    /** Outages of a pool must do something: within the horizon, and leave no more than there is. */
    void checkOutages(String path, PoolChange change, ComputePool pool, Horizon horizon) {
        for (int i = 0; i < change.outages().size(); i++) {
            Outage outage = change.outages().get(i);
            String at = path + ".outages[" + i + "]";
            if (outage.from().isBefore(outage.to())
                    && (!outage.from().isBefore(horizon.end()) || !outage.to().isAfter(horizon.start()))) {
                issues.error(
                        "outage-outside-horizon",
                        at,
                        "The outage (%s to %s) must be within the horizon (%s to %s), at least in part."
                                .formatted(outage.from(), outage.to(), horizon.start(), horizon.end()));
            }
            if (outage.availableAccelerators().orElse(0) > pool.count()) {
                issues.error(
                        "number-out-of-range",
                        at + ".availableAccelerators",
                        "The accelerators left (%d) must be at most those of the pool (%d)."
                                .formatted(outage.availableAccelerators().orElseThrow(), pool.count()));
            }
        }
    }
}
