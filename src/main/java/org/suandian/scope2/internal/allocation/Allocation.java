package org.suandian.scope2.internal.allocation;

import java.util.UUID;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.series.Interval;

/**
 * What a run allocated of an instrument to a stay, or what was taken back of that.
 *
 * @param runId whose allocation it is: what is taken back has the id of the run that it is taken from
 * @param stayNumber of the site's stays, from 0
 * @param period of the run
 * @param energy not zero; negative takes back
 */
public record Allocation(
        UUID runId,
        String organisationId,
        String instrumentId,
        String siteId,
        int stayNumber,
        Interval period,
        LedgerEnergy energy) {}
