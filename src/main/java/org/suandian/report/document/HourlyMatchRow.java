package org.suandian.report.document;

import java.math.BigDecimal;

/**
 * The supplement: consumption of a market that was covered in the hour of its generation. Never the headline.
 *
 * @param consumptionKwh of the market's stays
 * @param matchedPercent of the consumption, seven decimals
 */
public record HourlyMatchRow(
        String marketId, BigDecimal consumptionKwh, BigDecimal matchedKwh, BigDecimal matchedPercent) {}
