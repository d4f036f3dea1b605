package org.suandian.report.making;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.report.document.Totals;
import org.suandian.scope2.accounting.StayKey;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.LocationLine;
import org.suandian.scope2.accounting.result.TierLine;

/** The three figures of each stay, exactly and as shown: what its tiers, origins and workloads are parts of. */
final class StayFigures {

    /** A figure of a stay. */
    record Figure(BigDecimal exact, BigDecimal shown) {}

    private final Totals totals;
    private final Map<StayKey, Figure> energies;
    private final Map<StayKey, Figure> locations;
    private final Map<StayKey, Figure> markets;

    private StayFigures(
            Totals totals,
            Map<StayKey, Figure> energies,
            Map<StayKey, Figure> locations,
            Map<StayKey, Figure> markets) {
        this.totals = totals;
        this.energies = energies;
        this.locations = locations;
        this.markets = markets;
    }

    static StayFigures of(AccountingResult result) {
        Totals totals = new Totals(
                Shown.kilowattHours(result.energy()),
                Shown.tonnes(result.locationBased()),
                Shown.tonnes(result.marketBased()));
        Map<StayKey, BigDecimal> energies = new LinkedHashMap<>();
        result.inputs()
                .consumptions()
                .forEach(each -> energies.put(StayKey.of(each), each.energy().kilowattHours()));
        Map<StayKey, BigDecimal> locations = new LinkedHashMap<>();
        for (LocationLine line : result.locationLines()) {
            locations.merge(
                    new StayKey(line.siteId(), line.stayNumber()),
                    line.emissions().tonnes(),
                    BigDecimal::add);
        }
        Map<StayKey, BigDecimal> markets = new LinkedHashMap<>();
        for (TierLine line : result.tierLines()) {
            markets.merge(
                    new StayKey(line.siteId(), line.stayNumber()),
                    line.emissions().tonnes(),
                    BigDecimal::add);
        }
        return new StayFigures(
                totals,
                figures(energies, result.energy().kilowattHours(), totals.energyKwh()),
                figures(locations, result.locationBased().tonnes(), totals.locationBasedTco2e()),
                figures(markets, result.marketBased().tonnes(), totals.marketBasedTco2e()));
    }

    private static Map<StayKey, Figure> figures(Map<StayKey, BigDecimal> exact, BigDecimal whole, BigDecimal shown) {
        List<BigDecimal> rounded = Shown.parts(new ArrayList<>(exact.values()), whole, shown);
        Map<StayKey, Figure> figures = new LinkedHashMap<>();
        int i = 0;
        for (Map.Entry<StayKey, BigDecimal> each : exact.entrySet()) {
            figures.put(each.getKey(), new Figure(each.getValue(), rounded.get(i++)));
        }
        return figures;
    }

    Totals totals() {
        return totals;
    }

    Optional<Figure> findEnergy(StayKey stay) {
        return Optional.ofNullable(energies.get(stay));
    }

    Optional<Figure> findLocationBased(StayKey stay) {
        return Optional.ofNullable(locations.get(stay));
    }

    Optional<Figure> findMarketBased(StayKey stay) {
        return Optional.ofNullable(markets.get(stay));
    }

    /** Parts of a stay's figure; of one that the stay does not have, parts of their own sum. */
    static List<BigDecimal> split(List<BigDecimal> parts, Optional<Figure> of) {
        return of.map(figure -> Shown.parts(parts, figure.exact(), figure.shown()))
                .orElseGet(() -> Shown.parts(parts));
    }
}
