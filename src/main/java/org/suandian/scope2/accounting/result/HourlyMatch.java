package org.suandian.scope2.accounting.result;

import java.math.BigDecimal;
import org.suandian.scope2.quantity.LedgerEnergy;

/**
 * The supplement: which share of the consumption of a market was covered in the hour of its generation, by accepted instruments whose
 * generation is known to the hour. Never the headline.
 *
 * @param matched sum over hours of the lesser of consumption and generation
 * @param share matched over consumption, 0 to 1, nine decimals
 */
public record HourlyMatch(String marketId, LedgerEnergy consumption, LedgerEnergy matched, BigDecimal share) {}
