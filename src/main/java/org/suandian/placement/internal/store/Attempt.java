package org.suandian.placement.internal.store;

import java.time.Duration;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.suandian.placement.internal.storage.Course;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.problem.SolvingTerms;

/**
 * A node's turn at a plan.
 *
 * @param number the fencing number: what an attempt of a smaller one writes is refused
 * @param terms as handed in; the time limit is for all attempts together
 * @param currency of all amounts
 * @param spent by earlier attempts
 * @param best found by earlier attempts
 * @param course of earlier attempts
 */
public record Attempt(
        UUID planId,
        int number,
        SolvingTerms terms,
        Currency currency,
        Duration spent,
        boolean stopRequested,
        Optional<Placement> best,
        Course course) {

    /** The terms with the time that is left. */
    public SolvingTerms remainingTerms() {
        Duration left = terms.timeLimit().minus(spent);
        return new SolvingTerms(
                left.isNegative() ? Duration.ZERO : left,
                terms.seed(),
                terms.workers(),
                terms.stepLimit(),
                terms.gapLimit());
    }
}
