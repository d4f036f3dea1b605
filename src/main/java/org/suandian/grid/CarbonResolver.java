package org.suandian.grid;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.suandian.provenance.Caveat;
import org.suandian.provenance.QualityTier;
import org.suandian.series.Interval;
import org.suandian.units.Range;

/** Chooses the carbon intensity of an interval: the best tier of the asked basis that covers all of it. */
final class CarbonResolver {

    private static final String CO2_ALONE = "CO2";

    private final GridData data;
    private final SignalStore store;

    CarbonResolver(GridData data, SignalStore store) {
        this.data = data;
        this.store = store;
    }

    Optional<CarbonQuote> resolve(GridPoint point, Interval interval, CarbonBasis basis) {
        List<CarbonSeries> stored = store.carbon(point.zoneId());
        return stored(stored, QualityTier.MEASURED, interval, basis)
                .or(() -> stored(stored, QualityTier.PUBLISHED, interval, basis))
                .or(() -> stored(stored, QualityTier.FORECAST, interval, basis))
                .or(() -> typical(point, interval, basis))
                .or(() -> annual(point.areaId(), interval, basis))
                .or(() -> annual(point.zoneId(), interval, basis));
    }

    /** The residual mix of the area or else of its zone, from the nearest year. */
    Optional<ResidualMix> residualMix(GridPoint point, Interval interval) {
        return residualMix(point.areaId(), interval).or(() -> residualMix(point.zoneId(), interval));
    }

    private Optional<ResidualMix> residualMix(String areaId, Interval interval) {
        return NearestYear.of(data.residualMixes().getOrDefault(areaId, List.of()), ResidualMix::year, interval);
    }

    private static Optional<CarbonQuote> stored(
            List<CarbonSeries> all, QualityTier tier, Interval interval, CarbonBasis basis) {
        for (CarbonSeries series : all) {
            if (series.tier() != tier || series.basis() != basis) {
                continue;
            }
            OptionalDouble mean = series.gramsPerKilowattHour().meanOver(interval);
            if (mean.isPresent()) {
                return Optional.of(new CarbonQuote(
                        Range.exactly(mean.getAsDouble()),
                        basis,
                        tier,
                        interval,
                        new Vintage(interval),
                        series.sourceId(),
                        Set.of()));
            }
        }
        return Optional.empty();
    }

    private Optional<CarbonQuote> typical(GridPoint point, Interval interval, CarbonBasis basis) {
        List<GridData.CarbonProfile> profiles = data.carbonProfiles().getOrDefault(point.zoneId(), List.of()).stream()
                .filter(profile -> profile.basis() == basis)
                .toList();
        return NearestYear.of(
                        profiles, profile -> profile.gramsPerKilowattHour().year(), interval)
                .map(profile -> new CarbonQuote(
                        profile.gramsPerKilowattHour().at(interval.start()),
                        basis,
                        QualityTier.TYPICAL,
                        interval,
                        Vintage.ofYear(profile.gramsPerKilowattHour().year()),
                        profile.gramsPerKilowattHour().sourceId(),
                        EnumSet.of(Caveat.TYPICAL_YEAR)));
    }

    private Optional<CarbonQuote> annual(String areaId, Interval interval, CarbonBasis basis) {
        List<AnnualFactor> factors = data.annualFactors().getOrDefault(areaId, List.of()).stream()
                .filter(factor -> factor.basis() == basis)
                .toList();
        return NearestYear.of(factors, AnnualFactor::year, interval).map(factor -> {
            EnumSet<Caveat> caveats = EnumSet.of(Caveat.ANNUAL_AVERAGE);
            if (factor.gases().equals(CO2_ALONE)) {
                caveats.add(Caveat.CO2_ONLY);
            }
            return new CarbonQuote(
                    factor.gramsPerKilowattHour(),
                    basis,
                    QualityTier.ANNUAL,
                    interval,
                    Vintage.ofYear(factor.year()),
                    factor.sourceId(),
                    caveats);
        });
    }
}
