package org.suandian.report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.suandian.series.Interval;

/**
 * A site's stay by both methods.
 *
 * @param stayNumber of the site's stays, from 0
 * @param interval the part of the stay within the period
 * @param country ISO 3166-1 alpha-2
 * @param pueSource {@code assumed} for a stated default
 * @param hours of the interval; {@code coveredHours} of them have a record, the rest are gaps
 * @param exactEnergyKwh before rounding, for files that calculate
 * @param origins in the order of their enum
 * @param locationReference key of the factor; empty where none is known
 * @param locationRateGco2ePerKwh exactly; empty also where factors of each hour were used
 * @param locationBasedTco2e empty where no factor is known: missing from the total, not zero
 * @param exactLocationBasedTco2e before rounding
 * @param marketBasedTco2e the sum of the stay's tiers; empty where it has none
 */
public record StayRow(
        String siteId,
        int stayNumber,
        Interval interval,
        String regionId,
        String country,
        String marketId,
        BigDecimal pue,
        String pueSource,
        int coveredHours,
        int hours,
        BigDecimal energyKwh,
        BigDecimal exactEnergyKwh,
        List<OriginShare> origins,
        Optional<String> locationReference,
        Optional<BigDecimal> locationRateGco2ePerKwh,
        Optional<BigDecimal> locationBasedTco2e,
        Optional<BigDecimal> exactLocationBasedTco2e,
        Optional<BigDecimal> marketBasedTco2e) {

    public StayRow {
        origins = List.copyOf(origins);
    }
}
