package org.suandian.scope2.accounting.result;

import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.series.Interval;

/**
 * Something about a site's records that a reader must know.
 *
 * @param subject meter, record or point that it is about
 * @param energy concerned; zero for gaps
 */
public record MeterFinding(Kind kind, String siteId, String subject, Interval interval, LedgerEnergy energy) {

    /** What was found. */
    public enum Kind {
        /** Hours without any record: not estimated, missing from the totals. */
        GAP,
        /** Two readings of one meter for the same time: both counted as recorded. */
        OVERLAP,
        /** Metered at several points: only the one nearest to the grid counts in these hours. */
        SECOND_POINT_IGNORED,
        /** Hours in which workloads stood for a meter that has no reading. */
        METER_MISSING,
        /** A power far beyond the other hours of the meter: maybe a unit mistaken by 1,000. */
        IMPLAUSIBLE_POWER
    }
}
