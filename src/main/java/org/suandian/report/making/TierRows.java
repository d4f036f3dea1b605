package org.suandian.report.making;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.report.document.TierRow;
import org.suandian.report.document.TierSum;
import org.suandian.report.document.Totals;
import org.suandian.scope2.accounting.StayKey;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.Tier;
import org.suandian.scope2.accounting.result.TierLine;
import org.suandian.scope2.quantity.LargestRemainder;

/** How the market-based figure is built up: rows of tiers, parts of their stays, and their sums. */
final class TierRows {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TierRows() {}

    static List<TierRow> of(AccountingResult result, StayFigures figures) {
        Map<StayKey, List<TierLine>> stays = new LinkedHashMap<>();
        for (TierLine line : result.tierLines()) {
            stays.computeIfAbsent(new StayKey(line.siteId(), line.stayNumber()), key -> new ArrayList<>())
                    .add(line);
        }
        List<TierRow> rows = new ArrayList<>();
        stays.forEach((stay, lines) -> rows.addAll(rows(stay, lines, figures)));
        return rows;
    }

    private static List<TierRow> rows(StayKey stay, List<TierLine> lines, StayFigures figures) {
        List<BigDecimal> energies = StayFigures.split(
                lines.stream().map(line -> line.energy().kilowattHours()).toList(), figures.findEnergy(stay));
        List<BigDecimal> emissions = StayFigures.split(
                lines.stream().map(line -> line.emissions().tonnes()).toList(), figures.findMarketBased(stay));
        List<TierRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TierLine line = lines.get(i);
            rows.add(new TierRow(
                    line.siteId(),
                    line.stayNumber(),
                    line.tier(),
                    line.reference(),
                    energies.get(i),
                    line.energy().kilowattHours(),
                    Shown.rate(line.rate().gramsPerKilowattHour()),
                    emissions.get(i),
                    line.emissions().tonnes()));
        }
        return rows;
    }

    static List<TierSum> sums(List<TierRow> rows, Totals totals) {
        Map<Tier, BigDecimal> energies = new EnumMap<>(Tier.class);
        Map<Tier, BigDecimal> emissions = new EnumMap<>(Tier.class);
        for (TierRow row : rows) {
            energies.merge(row.tier(), row.energyKwh(), BigDecimal::add);
            emissions.merge(row.tier(), row.marketBasedTco2e(), BigDecimal::add);
        }
        List<Tier> tiers = List.copyOf(energies.keySet());
        List<BigDecimal> percents = percents(tiers.stream().map(energies::get).toList(), totals.energyKwh());
        List<TierSum> sums = new ArrayList<>();
        for (int i = 0; i < tiers.size(); i++) {
            Tier tier = tiers.get(i);
            sums.add(new TierSum(
                    tier,
                    Optional.ofNullable(energies.get(tier)).orElseThrow(),
                    percents.get(i),
                    Optional.ofNullable(emissions.get(tier)).orElseThrow()));
        }
        return sums;
    }

    /** Of a total of nothing there are no shares: all are 0 then. */
    private static List<BigDecimal> percents(List<BigDecimal> energies, BigDecimal total) {
        if (total.signum() == 0) {
            return energies.stream().map(each -> Shown.percent(BigDecimal.ZERO)).toList();
        }
        List<BigDecimal> exact = energies.stream()
                .map(each -> each.multiply(HUNDRED).divide(total, MathContext.DECIMAL128))
                .toList();
        return LargestRemainder.round(exact, Shown.PERCENT_DECIMALS);
    }
}
