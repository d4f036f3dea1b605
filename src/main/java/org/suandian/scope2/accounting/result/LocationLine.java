package org.suandian.scope2.accounting.result;

import java.util.Optional;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.quantity.LedgerEnergy;

/**
 * A site's stay by the location-based method.
 *
 * @param reference key of the factor
 * @param rate of the year; empty where factors of each hour were used
 */
public record LocationLine(
        String siteId,
        int stayNumber,
        String reference,
        LedgerEnergy energy,
        Optional<EmissionRate> rate,
        LedgerEmissions emissions) {}
