package org.suandian.scope2.internal.allocation;

import java.util.UUID;
import org.suandian.scope2.quantity.LedgerEnergy;

/**
 * What a run counted at a stay: as much may it allocate there.
 *
 * @param stayNumber of the site's stays, from 0
 * @param energy not negative
 */
public record RunStay(UUID runId, String siteId, int stayNumber, LedgerEnergy energy) {}
