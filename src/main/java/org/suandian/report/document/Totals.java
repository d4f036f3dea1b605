package org.suandian.report.document;

import java.math.BigDecimal;

/**
 * The headline: both methods side by side, never added, never netted.
 *
 * @param energyKwh gross electricity from the grid, three decimals
 * @param locationBasedTco2e tonnes of CO2e, three decimals
 * @param marketBasedTco2e likewise
 */
public record Totals(BigDecimal energyKwh, BigDecimal locationBasedTco2e, BigDecimal marketBasedTco2e) {}
