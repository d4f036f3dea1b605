package org.suandian.report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.accounting.result.Flag;
import org.suandian.scope2.accounting.result.MeterFinding;
import org.suandian.scope2.accounting.result.Uncertainty;
import org.suandian.series.Interval;

/**
 * What the result must be read with.
 *
 * @param flags in the order of their enum
 * @param coveredHours of all stays, of {@code hours}
 * @param origins of all energy; they add up to it
 */
public record DataQuality(
        List<Flag> flags,
        long coveredHours,
        long hours,
        List<OriginShare> origins,
        List<FindingRow> findings,
        Optional<UncertaintyRow> uncertainty) {

    public DataQuality {
        flags = List.copyOf(flags);
        origins = List.copyOf(origins);
        findings = List.copyOf(findings);
    }

    /**
     * Something about a site's records.
     *
     * @param subject meter, record or point
     * @param energyKwh concerned; zero for gaps
     */
    public record FindingRow(
            MeterFinding.Kind kind, String siteId, String subject, Interval interval, BigDecimal energyKwh) {}

    /**
     * Of the location-based total.
     *
     * @param locationBasedPercent half of the 95% interval, two decimals
     * @param statedPercent of the total for which an uncertainty is stated, two decimals
     */
    public record UncertaintyRow(BigDecimal locationBasedPercent, Uncertainty.Rank rank, BigDecimal statedPercent) {}
}
