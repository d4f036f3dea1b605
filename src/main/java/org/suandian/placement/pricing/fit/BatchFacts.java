package org.suandian.placement.pricing.fit;

import org.suandian.placement.problem.Horizon;
import org.suandian.placement.problem.InferenceBatch.Window;

/**
 * The window of a batch in slots of the horizon: {@code [release, deadline)}. A batch may use whole slots only, so that the release is
 * rounded up, and the deadline and the due moment down; all are moved into the horizon.
 *
 * @param release first slot in which it may run
 * @param due end slot after which it is late; at most the deadline
 * @param deadline end slot that it must not pass; at or before the release where there is no room
 */
public record BatchFacts(int release, int due, int deadline) {

    public static BatchFacts of(Horizon horizon, Window window) {
        long slot = horizon.slot().toSeconds();
        long start = horizon.start().getEpochSecond();
        long released =
                window.release().getEpochSecond() - start + (window.release().getNano() > 0 ? 1 : 0);
        int deadline = clamp(horizon, Math.floorDiv(window.deadline().getEpochSecond() - start, slot));
        int due = clamp(horizon, Math.floorDiv(window.due().getEpochSecond() - start, slot));
        return new BatchFacts(clamp(horizon, Math.ceilDiv(released, slot)), Math.min(due, deadline), deadline);
    }

    /** Slots in which it may run; 0 or fewer where there are none. */
    int slots() {
        return deadline - release;
    }

    private static int clamp(Horizon horizon, long slot) {
        return Math.clamp(slot, 0, horizon.slots());
    }
}
