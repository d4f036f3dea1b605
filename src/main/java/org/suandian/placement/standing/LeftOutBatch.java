package org.suandian.placement.standing;

import java.time.Instant;
import java.util.List;
import org.suandian.placement.plan.leftout.LeftOutReason;
import org.suandian.placement.plan.leftout.Relaxation;

/**
 * A batch that is left out, in the user's terms.
 *
 * @param text why, one or two sentences
 * @param helps changes each of which would make room for it, with all others where they are
 */
public record LeftOutBatch(String batchId, LeftOutReason.Code code, String text, List<Help> helps) {

    /**
     * A change of the problem, and where the batch would run then.
     *
     * @param text what to change, one sentence
     * @param start of the run
     * @param end of the run
     */
    public record Help(Relaxation.Code code, String text, String poolId, Instant start, Instant end) {}

    public LeftOutBatch {
        helps = List.copyOf(helps);
    }
}
