package org.suandian.report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What has changed against earlier reports.
 *
 * @param supersedes the earlier report of the same organisation, sites and period
 */
public record Changes(Optional<UUID> supersedes, Optional<BaseYearSection> baseYear) {

    /**
     * The base year.
     *
     * @param recalculationNeeded whether the cumulative change has reached the threshold
     */
    public record BaseYearSection(
            int year,
            BigDecimal locationBasedTco2e,
            BigDecimal marketBasedTco2e,
            BigDecimal thresholdPercent,
            boolean recalculationNeeded,
            List<Step> steps) {

        public BaseYearSection {
            steps = List.copyOf(steps);
        }
    }

    /**
     * After a change.
     *
     * @param deltaTco2e negative where it lowers the base year's emissions
     * @param cumulativePercent of the magnitudes of all changes so far, two decimals
     */
    public record Step(String changeId, BigDecimal deltaTco2e, BigDecimal cumulativePercent, boolean recalculate) {}
}
