package org.suandian.scope2.accounting.quality;

import static org.suandian.scope2.instrument.QualityCriterion.QC5_MARKET;

import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.Verdict;
import org.suandian.scope2.market.Market;
import org.suandian.scope2.statement.Sentence;
import org.suandian.scope2.statement.Statement;

/** Criterion 5: at least one of the markets in which its sites consumed must admit the instrument; it is applied only in those. */
final class MarketCriterion {

    private MarketCriterion() {}

    static Verdict judge(Instrument instrument, Collection<Market> markets) {
        String issued = instrument.marketId();
        if (markets.isEmpty()) {
            return Verdicts.notApplicable(QC5_MARKET, Statement.of(Sentence.SITES_NOT_IN_REPORT, issued));
        }
        String admitting = names(markets, market -> admits(market, instrument));
        if (!admitting.isEmpty()) {
            return Verdicts.met(QC5_MARKET, Statement.of(Sentence.USABLE_IN, issued, admitting));
        }
        return Verdicts.failed(QC5_MARKET, Statement.of(Sentence.NOT_ADMITTED, issued, names(markets, market -> true)));
    }

    /** Whether the instrument may be used for a consumption in the market. */
    static boolean admits(Market market, Instrument instrument) {
        return market.hasInstruments() && market.admits(instrument.marketId());
    }

    private static String names(Collection<Market> markets, Predicate<Market> which) {
        return markets.stream()
                .filter(which)
                .map(Market::id)
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
