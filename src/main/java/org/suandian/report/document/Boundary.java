package org.suandian.report.document;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.market.Market;
import org.suandian.series.Interval;

/**
 * Whose emissions of what time the report is about.
 *
 * @param allSites whether all of the organisation's were asked for, not a choice of them
 * @param siteIds that are in it, in order
 * @param asOf what the ledger held then; empty: when the run began
 * @param markets that the stays and instruments name, by their id
 */
public record Boundary(
        String organisationId,
        String organisationName,
        boolean allSites,
        List<String> siteIds,
        Interval period,
        ZoneId timezone,
        String fiscalYear,
        Currency currency,
        Optional<Instant> asOf,
        List<Market> markets) {

    public Boundary {
        siteIds = List.copyOf(siteIds);
        markets = List.copyOf(markets);
    }
}
