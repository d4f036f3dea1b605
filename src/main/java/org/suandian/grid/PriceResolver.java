package org.suandian.grid;

import java.time.ZoneOffset;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.suandian.provenance.Caveat;
import org.suandian.provenance.QualityTier;
import org.suandian.series.Interval;
import org.suandian.units.Range;

/** Chooses the price of an interval: the best tier that covers all of it. */
final class PriceResolver {

    private final GridData data;
    private final SignalStore store;

    PriceResolver(GridData data, SignalStore store) {
        this.data = data;
        this.store = store;
    }

    /** Empty when no tier has a price of the wanted kind for the interval. */
    Optional<PriceQuote> resolve(GridPoint point, Interval interval, Optional<PriceKind> wanted) {
        List<PriceSeries> stored = store.prices(point.zoneId());
        return stored(stored, QualityTier.MEASURED, interval, wanted)
                .or(() -> stored(stored, QualityTier.PUBLISHED, interval, wanted))
                .or(() -> tariff(point, interval, wanted, true))
                .or(() -> stored(stored, QualityTier.FORECAST, interval, wanted))
                .or(() -> typical(point, interval, wanted))
                .or(() -> tariff(point, interval, wanted, false))
                .or(() -> annual(point.areaId(), interval, wanted))
                .or(() -> annual(point.zoneId(), interval, wanted));
    }

    private static boolean fits(Optional<PriceKind> wanted, PriceKind kind) {
        return wanted.map(kind::equals).orElse(true);
    }

    private static Optional<PriceQuote> stored(
            List<PriceSeries> all, QualityTier tier, Interval interval, Optional<PriceKind> wanted) {
        for (PriceSeries series : all) {
            if (series.tier() != tier || !fits(wanted, series.kind())) {
                continue;
            }
            OptionalDouble mean = series.perMegawattHour().meanOver(interval);
            if (mean.isPresent()) {
                return Optional.of(quote(
                        Range.exactly(mean.getAsDouble()),
                        series.currency(),
                        series.kind(),
                        tier,
                        interval,
                        new Vintage(interval),
                        series.sourceId(),
                        EnumSet.noneOf(Caveat.class)));
            }
        }
        return Optional.empty();
    }

    private Optional<PriceQuote> tariff(
            GridPoint point, Interval interval, Optional<PriceKind> wanted, boolean inForce) {
        Optional<Tariff> found = point.tariffId().map(data.tariffs()::get);
        if (found.isEmpty() || !fits(wanted, PriceKind.TARIFF)) {
            return Optional.empty();
        }
        Tariff tariff = found.get();
        if (tariff.isValidDuring(interval) != inForce || !isWithinReach(tariff, interval)) {
            return Optional.empty();
        }
        Set<Caveat> caveats = tariff.caveatsDuring(interval);
        if (!inForce) {
            caveats.add(Caveat.TARIFF_OUTSIDE_VALIDITY);
        }
        return Optional.of(quote(
                Range.exactly(tariff.meanPerKilowattHour(interval) * 1_000),
                tariff.header().currency(),
                PriceKind.TARIFF,
                inForce ? QualityTier.TARIFF : QualityTier.TYPICAL,
                interval,
                tariffVintage(tariff),
                tariff.header().sourceId(),
                caveats));
    }

    /**
     * Counted from the nearer end of the tariff's validity: one that ended last year is a year old, whenever it began. An open end
     * does not reach for ever: a price list of more than five years ago is no tariff any more.
     */
    private static boolean isWithinReach(Tariff tariff, Interval interval) {
        int asked = NearestYear.yearOf(interval);
        int first = tariff.header().validFrom().getYear();
        int last =
                tariff.header().validTo().map(end -> end.minusDays(1).getYear()).orElse(first);
        return asked >= first - NearestYear.REACH_YEARS && asked - NearestYear.REACH_YEARS <= last;
    }

    /** A tariff describes the month of its price list. */
    private static Vintage tariffVintage(Tariff tariff) {
        var from = tariff.header().validFrom();
        return new Vintage(Interval.of(
                from.atStartOfDay(ZoneOffset.UTC).toInstant(),
                from.plusMonths(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private Optional<PriceQuote> typical(GridPoint point, Interval interval, Optional<PriceKind> wanted) {
        List<GridData.PriceProfile> profiles = data.priceProfiles().getOrDefault(point.zoneId(), List.of()).stream()
                .filter(profile -> fits(wanted, profile.kind()))
                .toList();
        return NearestYear.of(profiles, profile -> profile.perMegawattHour().year(), interval)
                .map(profile -> quote(
                        profile.perMegawattHour().at(interval.start()),
                        profile.currency(),
                        profile.kind(),
                        QualityTier.TYPICAL,
                        interval,
                        Vintage.ofYear(profile.perMegawattHour().year()),
                        profile.perMegawattHour().sourceId(),
                        EnumSet.of(Caveat.TYPICAL_YEAR)));
    }

    private Optional<PriceQuote> annual(String areaId, Interval interval, Optional<PriceKind> wanted) {
        List<AnnualPrice> prices = data.annualPrices().getOrDefault(areaId, List.of()).stream()
                .filter(price -> fits(wanted, price.kind()))
                .toList();
        return NearestYear.of(prices, AnnualPrice::year, interval)
                .map(price -> quote(
                        price.perMegawattHour(),
                        price.currency(),
                        price.kind(),
                        QualityTier.ANNUAL,
                        interval,
                        Vintage.ofYear(price.year()),
                        price.sourceId(),
                        EnumSet.of(Caveat.ANNUAL_AVERAGE)));
    }

    private static PriceQuote quote(
            Range perMegawattHour,
            Currency currency,
            PriceKind kind,
            QualityTier tier,
            Interval interval,
            Vintage vintage,
            String sourceId,
            Set<Caveat> caveats) {
        if (kind == PriceKind.WHOLESALE) {
            caveats.add(Caveat.WHOLESALE_ONLY);
        }
        return new PriceQuote(perMegawattHour, currency, kind, tier, interval, vintage, sourceId, caveats);
    }
}
