package org.suandian.report.document;

import java.math.BigDecimal;
import org.suandian.scope2.accounting.result.Tier;

/**
 * Energy of a stay that falls on one tier by one instrument or factor.
 *
 * @param reference id of the instrument, or key of the factor
 * @param exactEnergyKwh before rounding, for files that calculate
 * @param rateGco2ePerKwh as recorded; the mean of hourly factors with twelve digits
 * @param exactMarketBasedTco2e before rounding
 */
public record TierRow(
        String siteId,
        int stayNumber,
        Tier tier,
        String reference,
        BigDecimal energyKwh,
        BigDecimal exactEnergyKwh,
        BigDecimal rateGco2ePerKwh,
        BigDecimal marketBasedTco2e,
        BigDecimal exactMarketBasedTco2e) {}
