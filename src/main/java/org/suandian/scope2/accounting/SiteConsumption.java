package org.suandian.scope2.accounting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.scope2.activity.EnergyOrigin;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.scope2.site.SiteStay;
import org.suandian.series.Interval;

/**
 * What a site consumed during one of its stays within the period: gross electricity from the grid, PUE applied.
 *
 * @param stayNumber of the site's stays, from 0
 * @param interval the part of the stay within the period
 * @param energy the sum of the hours
 * @param byOrigin parts of it; they add up to it
 * @param hourly by the hour from the interval's start truncated to the hour, in milliwatt-hours; adds up to the energy
 * @param coveredHours hours with any record; the rest of {@code hourly.length} are gaps, never estimated
 * @param location the factor of the location-based method by the year; empty where none is known
 * @param hourlyLocation the same by the hour, aligned with {@code hourly}; given only where asked for
 * @param residualMix for what no instrument covers; empty where none is published
 * @param supplierFallback no instrument but a published supplier factor; empty where there is none
 * @param upstream for the memo line; empty where unknown
 * @param lossShare likewise
 */
public record SiteConsumption(
        String siteId,
        int stayNumber,
        SiteStay stay,
        Interval interval,
        LedgerEnergy energy,
        Map<EnergyOrigin, LedgerEnergy> byOrigin,
        HourlyEnergy hourly,
        int coveredHours,
        Optional<UsedFactor> location,
        List<UsedFactor> hourlyLocation,
        Optional<UsedFactor> residualMix,
        Optional<UsedFactor> supplierFallback,
        Optional<UsedFactor> upstream,
        Optional<UsedLossRate> lossShare) {

    public SiteConsumption {
        byOrigin = Map.copyOf(byOrigin);
        hourlyLocation = List.copyOf(hourlyLocation);
    }

    /** A loss rate and where it is from. */
    public record UsedLossRate(String id, BigDecimal share, String source) {}
}
