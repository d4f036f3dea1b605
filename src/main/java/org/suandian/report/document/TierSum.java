package org.suandian.report.document;

import java.math.BigDecimal;
import org.suandian.scope2.accounting.result.Tier;

/**
 * All energy that falls on a tier: the sum of its rows.
 *
 * @param energyPercent of all energy, two decimals; the tiers add up to 100 exactly
 */
public record TierSum(Tier tier, BigDecimal energyKwh, BigDecimal energyPercent, BigDecimal marketBasedTco2e) {}
