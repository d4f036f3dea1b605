package org.suandian.scope2.accounting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.suandian.scope2.accounting.allocation.MarketMethod;
import org.suandian.scope2.accounting.allocation.MarketResult;
import org.suandian.scope2.accounting.location.LocationMethod;
import org.suandian.scope2.accounting.memo.MemoLines;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.BaseYearResult;
import org.suandian.scope2.accounting.result.LocationLine;
import org.suandian.scope2.accounting.result.TierLine;
import org.suandian.scope2.accounting.result.WorkloadLine;
import org.suandian.scope2.accounting.review.BaseYearReview;
import org.suandian.scope2.accounting.review.FlagCollector;
import org.suandian.scope2.accounting.review.LocationUncertainty;
import org.suandian.scope2.accounting.workload.TokenFigures;
import org.suandian.scope2.accounting.workload.WorkloadShares;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.quantity.LedgerEnergy;

/** An accounting run: docs/scope2.md in code. No clock, no chance, no floating point. */
public final class Accounting {

    private Accounting() {}

    /**
     * The result by both methods.
     *
     * @throws IllegalArgumentException for inputs that contradict themselves: negative consumption, a stay given twice, an unknown market,
     *     workloads beyond a consumption, hours that do not add up to it
     */
    public static AccountingResult account(AccountingInputs inputs) {
        InputsCheck.check(inputs);
        SortedMap<StayKey, LocationLine> location = LocationMethod.lines(inputs);
        List<LocationLine> locationLines = new ArrayList<>(location.values());
        MarketResult market = MarketMethod.allocate(inputs, location);
        List<WorkloadLine> workloads = WorkloadShares.lines(inputs, location, market.tierLines());
        Optional<BaseYearResult> baseYear = inputs.question().baseYear().map(BaseYearReview::review);
        return new AccountingResult(
                inputs,
                AccountingResult.total(inputs),
                sum(locationLines.stream().map(LocationLine::emissions).toList()),
                sum(market.tierLines().stream().map(TierLine::emissions).toList()),
                locationLines,
                market.tierLines(),
                market.instruments(),
                workloads,
                TokenFigures.lines(
                        workloads, withoutLocation(inputs, location), withoutMarket(inputs, market.tierLines())),
                market.hourlyMatches(),
                MemoLines.of(inputs, location, market.tierLines()),
                LocationUncertainty.of(inputs, location),
                baseYear,
                FlagCollector.flags(inputs, locationLines, market.tierLines(), market.instruments(), baseYear));
    }

    private static LedgerEmissions sum(List<LedgerEmissions> parts) {
        return parts.stream().reduce(LedgerEmissions.ZERO, LedgerEmissions::plus);
    }

    private static Set<StayKey> withoutLocation(AccountingInputs inputs, Map<StayKey, LocationLine> location) {
        Set<StayKey> without = new HashSet<>();
        inputs.consumptions().stream()
                .filter(consumption -> consumption.energy().isPositive())
                .map(StayKey::of)
                .filter(stay -> !location.containsKey(stay))
                .forEach(without::add);
        return without;
    }

    /** Stays of which a part falls on no tier, as no factor at all is known for it. */
    private static Set<StayKey> withoutMarket(AccountingInputs inputs, List<TierLine> tierLines) {
        Map<StayKey, LedgerEnergy> placed = tierLines.stream()
                .collect(Collectors.toMap(
                        line -> new StayKey(line.siteId(), line.stayNumber()), TierLine::energy, LedgerEnergy::plus));
        Set<StayKey> without = new HashSet<>();
        for (SiteConsumption consumption : inputs.consumptions()) {
            StayKey stay = StayKey.of(consumption);
            if (!placed.getOrDefault(stay, LedgerEnergy.ZERO).equals(consumption.energy())) {
                without.add(stay);
            }
        }
        return without;
    }
}
