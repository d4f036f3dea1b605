package org.suandian.report.document;

import java.math.BigDecimal;
import org.suandian.scope2.accounting.result.Tier;

/**
 * Energy of a stay that falls on one tier by one instrument or factor.
 *
 * @param reference id of the instrument, or key of the factor
 * @param rateGco2ePerKwh exactly
 */
public record TierRow(
        String siteId,
        int stayNumber,
        Tier tier,
        String reference,
        BigDecimal energyKwh,
        BigDecimal rateGco2ePerKwh,
        BigDecimal marketBasedTco2e) {}
