package org.suandian.scope2.accounting.allocation;

import java.util.List;
import org.suandian.scope2.accounting.result.HourlyMatch;
import org.suandian.scope2.accounting.result.InstrumentUse;
import org.suandian.scope2.accounting.result.TierLine;

/**
 * The market-based method's result.
 *
 * @param tierLines in order of site, stay, tier and reference
 * @param instruments all that were given, by id
 * @param hourlyMatches the supplement, by market
 */
public record MarketResult(List<TierLine> tierLines, List<InstrumentUse> instruments, List<HourlyMatch> hourlyMatches) {

    public MarketResult {
        tierLines = List.copyOf(tierLines);
        instruments = List.copyOf(instruments);
        hourlyMatches = List.copyOf(hourlyMatches);
    }
}
