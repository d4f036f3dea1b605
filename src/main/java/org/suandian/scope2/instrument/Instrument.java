package org.suandian.scope2.instrument;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.series.Interval;

/**
 * A contractual instrument as recorded.
 *
 * @param organisationId whose it is
 * @param serials in the registry; empty for contracts
 * @param volume that it conveys; for a supplier tariff empty: all that its sites consume and nothing else covers
 * @param marketId the market that it was issued in
 * @param generation when the electricity was generated; empty where only the vintage is known
 * @param vintage month of generation: the last one where it spans several
 * @param rate that it conveys; empty: none, and criterion 1 fails
 * @param siteIds sites that it is meant for; empty: any of the organisation's in its market
 */
public record Instrument(
        String organisationId,
        String id,
        InstrumentType type,
        Optional<SerialRange> serials,
        Optional<LedgerEnergy> volume,
        String technology,
        String marketId,
        Optional<Interval> generation,
        YearMonth vintage,
        Optional<EmissionRate> rate,
        Optional<Retirement> retirement,
        Attestations attestations,
        Set<String> siteIds,
        String source) {

    public Instrument {
        siteIds = Set.copyOf(siteIds);
    }

    /**
     * A range of serial numbers of a registry, both ends included.
     *
     * @param registry e.g. {@code AIB} or {@code GEC}
     * @param series what precedes the number
     */
    public record SerialRange(String registry, String series, long first, long last) {}

    /**
     * Retired, cancelled or redeemed.
     *
     * @param on day in the registry
     * @param beneficiary for whom, as the registry says
     */
    public record Retirement(LocalDate on, String beneficiary) {}

    /**
     * What its holder states of it; empty: nothing.
     *
     * @param uniqueClaim no other instrument conveys the same attributes (criterion 2)
     * @param certificatesIncluded a contract's or supplier's electricity comes with its certificates, retired for the customer (criteria
     *     6 and 7)
     */
    public record Attestations(Optional<Boolean> uniqueClaim, Optional<Boolean> certificatesIncluded) {}
}
