package org.suandian.scope2.internal.reading;

import java.util.Collection;
import java.util.List;
import org.suandian.series.Interval;

/**
 * Which records are read: those of some sites that lie in a period or reach into it, as far as a head of the ledger knows them.
 *
 * @param headSequence of the last block that counts
 * @param siteIds empty: all of the organisation
 * @param workloadsOnly leaves out what is the reading of a meter alone
 */
public record ActivityQuery(
        String organisationId, List<String> siteIds, Interval period, long headSequence, boolean workloadsOnly) {

    public ActivityQuery {
        siteIds = List.copyOf(siteIds);
    }

    /** The same for some sites. */
    public ActivityQuery ofSites(Collection<String> ids) {
        return new ActivityQuery(organisationId, List.copyOf(ids), period, headSequence, workloadsOnly);
    }

    /** The same without readings of meters. */
    public ActivityQuery ofWorkloads() {
        return new ActivityQuery(organisationId, siteIds, period, headSequence, true);
    }
}
