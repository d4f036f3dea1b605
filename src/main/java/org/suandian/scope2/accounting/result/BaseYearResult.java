package org.suandian.scope2.accounting.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.accounting.BaseYear;

/**
 * Whether the base year has to be recalculated.
 *
 * @param steps after each change, in order
 */
public record BaseYearResult(BaseYear baseYear, List<Step> steps) {

    public BaseYearResult {
        steps = List.copyOf(steps);
    }

    /** Whether the last step says so. */
    public boolean isRecalculationNeeded() {
        return !steps.isEmpty() && steps.getLast().recalculate();
    }

    /** The change after which the threshold was reached; empty: it was not. */
    public Optional<Step> findTrigger() {
        return steps.stream().filter(Step::recalculate).findFirst();
    }

    /**
     * After a change.
     *
     * @param cumulativePercent sum of the magnitudes of all changes so far over the base year's emissions
     */
    public record Step(String changeId, BigDecimal cumulativePercent, boolean recalculate) {}
}
