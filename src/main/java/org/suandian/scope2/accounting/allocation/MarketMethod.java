package org.suandian.scope2.accounting.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suandian.scope2.accounting.AccountingInputs;
import org.suandian.scope2.accounting.StayKey;
import org.suandian.scope2.accounting.result.InstrumentUse;
import org.suandian.scope2.accounting.result.LocationLine;
import org.suandian.scope2.accounting.result.TierLine;
import org.suandian.scope2.market.Market;

/** The market-based method, scope2.md (6) to (8): matching by the period. */
public final class MarketMethod {

    private static final Comparator<TierLine> LINE_ORDER = Comparator.comparing(TierLine::siteId)
            .thenComparingInt(TierLine::stayNumber)
            .thenComparing(TierLine::tier)
            .thenComparing(TierLine::reference);

    private MarketMethod() {}

    /**
     * Puts each MWh on its tier.
     *
     * @param location what the other method says of each stay, for the tiers that fall back on it
     */
    public static MarketResult allocate(AccountingInputs inputs, Map<StayKey, LocationLine> location) {
        List<Demand> demands = demands(inputs);
        List<Supply> supplies = Supplies.of(inputs, demands);
        List<TierLine> lines = new ArrayList<>();
        supplies.forEach(supply -> lines.addAll(supply.allocate()));
        for (Demand demand : demands) {
            FallbackTiers.rest(demand, Optional.ofNullable(location.get(demand.key())))
                    .ifPresent(lines::add);
        }
        lines.sort(LINE_ORDER);
        List<InstrumentUse> uses = supplies.stream()
                .map(Supply::use)
                .sorted(Comparator.comparing(use -> use.instrument().id()))
                .toList();
        return new MarketResult(lines, uses, HourlyMatching.matches(demands, supplies));
    }

    /** In order of site and stay. */
    private static List<Demand> demands(AccountingInputs inputs) {
        Map<String, Market> markets =
                inputs.markets().stream().collect(Collectors.toMap(Market::id, Function.identity()));
        return inputs.consumptions().stream()
                .map(consumption -> new Demand(
                        consumption,
                        Optional.ofNullable(markets.get(consumption.stay().marketId()))
                                .orElseThrow()))
                .sorted(Comparator.comparing(Demand::key))
                .toList();
    }
}
