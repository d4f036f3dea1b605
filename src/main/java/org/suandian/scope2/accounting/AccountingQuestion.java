package org.suandian.scope2.accounting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.suandian.series.Interval;

/**
 * What an emissions report is asked for with.
 *
 * @param siteIds in any order, each once; empty: all of the organisation
 * @param period start and end on midnights of the time zone
 * @param timezone of the fiscal calendar
 * @param fiscalYear label, e.g. {@code FY2025}; the calendar itself is the period
 * @param currency of carbon prices and of the FOCUS rows
 * @param asOf what the ledger held at a moment; empty: now
 */
public record AccountingQuestion(
        String organisationId,
        String organisationName,
        List<String> siteIds,
        Interval period,
        ZoneId timezone,
        String fiscalYear,
        Ruleset ruleset,
        Currency currency,
        Optional<Instant> asOf,
        Optional<BaseYear> baseYear) {

    public AccountingQuestion {
        siteIds = List.copyOf(siteIds);
    }
}
