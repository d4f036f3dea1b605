package org.suandian.grid;

import java.util.List;
import java.util.Optional;
import org.suandian.failure.UnknownIdException;
import org.suandian.series.Interval;

/**
 * What is known of grids at one version of the data. Immutable, and free of any framework: the same catalogue gives the
 * same quotes for ever.
 *
 * <p>Tiers in order: MEASURED, PUBLISHED, TARIFF, FORECAST, TYPICAL, ANNUAL. A tier counts only if it covers the whole
 * interval; a figure of another year reaches at most five years.
 */
public final class GridCatalogue {

    private final GridData data;
    private final SignalStore store;
    private final PriceResolver prices;
    private final CarbonResolver carbon;

    public GridCatalogue(GridData data, SignalStore store) {
        this.data = data;
        this.store = store;
        this.prices = new PriceResolver(data, store);
        this.carbon = new CarbonResolver(data, store);
    }

    public GridZone getZone(String zoneId) {
        return findZone(zoneId)
                .orElseThrow(() ->
                        UnknownIdException.of("grid zone", zoneId, data.zones().keySet()));
    }

    public Optional<GridZone> findZone(String zoneId) {
        return Optional.ofNullable(data.zones().get(zoneId));
    }

    public List<GridZone> listZones() {
        return List.copyOf(data.zones().values());
    }

    public Optional<Tariff> findTariff(String tariffId) {
        return Optional.ofNullable(data.tariffs().get(tariffId));
    }

    public List<Tariff> listTariffs() {
        return List.copyOf(data.tariffs().values());
    }

    /** The stored series of a zone, for those who want the values themselves. */
    public SignalStore signals() {
        return store;
    }

    /** The price for an interval; of the given kind only, if one is given. Empty where no tier has one. */
    public Optional<PriceQuote> findPrice(GridPoint point, Interval interval, Optional<PriceKind> kind) {
        return prices.resolve(point, interval, kind);
    }

    /** The carbon intensity of the given basis for an interval. Empty where no tier has one. */
    public Optional<CarbonQuote> findCarbon(GridPoint point, Interval interval, CarbonBasis basis) {
        return carbon.resolve(point, interval, basis);
    }

    /** The residual mix of the nearest year. Empty where none is published. */
    public Optional<ResidualMix> findResidualMix(GridPoint point, Interval interval) {
        return carbon.residualMix(point, interval);
    }

    /** The annual factor of exactly this area and basis, of the year nearest to that in which the interval begins (UTC). */
    public Optional<AnnualFactor> findAnnualFactor(String areaId, Interval interval, CarbonBasis basis) {
        List<AnnualFactor> factors = data.annualFactors().getOrDefault(areaId, List.of()).stream()
                .filter(factor -> factor.basis() == basis)
                .toList();
        return NearestYear.of(factors, AnnualFactor::year, interval);
    }

    /** The residual mix of exactly this area, likewise. */
    public Optional<ResidualMix> findResidualMix(String areaId, Interval interval) {
        return NearestYear.of(data.residualMixes().getOrDefault(areaId, List.of()), ResidualMix::year, interval);
    }
}
