package org.suandian.scope2.accounting.result;

import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.quantity.LedgerEnergy;

/**
 * MWh of a site's stay that fall on one tier by one instrument or factor.
 *
 * @param reference id of the instrument, or key of the factor
 */
public record TierLine(
        String siteId,
        int stayNumber,
        Tier tier,
        String reference,
        LedgerEnergy energy,
        EmissionRate rate,
        LedgerEmissions emissions) {}
