package org.suandian.placement.plan.leftout;

import java.util.List;
import org.suandian.placement.plan.occupancy.Blocker;
import org.suandian.placement.problem.ProblemIssue;

/**
 * Why a batch is left out.
 *
 * @param issues what is known of a batch without fits
 * @param options how many options it has in its window
 * @param blocked what its options are blocked by, what blocks most of them first
 * @param relaxations that would make room for it
 */
public record LeftOutReason(
        int batch,
        Code code,
        List<ProblemIssue> issues,
        int options,
        List<Blocked> blocked,
        List<Relaxation> relaxations) {

    /** The reason. */
    public enum Code {
        /** No pool that it may use has hardware that it can run on. */
        NO_FIT,
        /** It cannot be done between its release and its deadline. */
        NO_WINDOW,
        /** Each of its options is blocked, by more than its tenant's budget. */
        NO_CAPACITY,
        /** There are accelerators and power for it, but its tenant's budget is used up. */
        BUDGET,
        /** There is room for it: the plan is not finished, or leaving it out counts less than its cheapest free option. */
        ROOM_LEFT
    }

    /**
     * A resource that is not left.
     *
     * @param resource number of the pool, site or budget
     * @param options how many of the batch's options it blocks
     */
    public record Blocked(Blocker.Kind kind, int resource, int options) {}

    public LeftOutReason {
        issues = List.copyOf(issues);
        blocked = List.copyOf(blocked);
        relaxations = List.copyOf(relaxations);
    }
}
