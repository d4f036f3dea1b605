package org.suandian.scope2.internal.resolve;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.grid.AnnualFactor;
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.CarbonSeries;
import org.suandian.grid.GridCatalogue;
import org.suandian.grid.ResidualMix;
import org.suandian.provenance.Caveat;
import org.suandian.provenance.QualityTier;
import org.suandian.scope2.accounting.UsedFactor;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.site.SiteStay;
import org.suandian.series.Interval;
import org.suandian.units.Range;

/** The factors that come with the service or were imported: direct ones of a year, residual mixes, and measured ones of an hour. */
final class BundledFactors {

    private static final String CO2_ALONE = "CO2";
    private static final String ALL_GASES = "CO2e";
    private static final int PERCENT = 100;

    private final GridCatalogue grids;
    private final Map<HourKey, List<UsedFactor>> byHour = new HashMap<>();

    BundledFactors(GridCatalogue grids) {
        this.grids = grids;
    }

    private record HourKey(List<String> areaIds, Instant start, int hours, Optional<UsedFactor> otherwise) {}

    /** The direct factor of the year in which the interval begins where the stay is, or of the nearest year that has one. */
    Optional<UsedFactor> findAnnual(SiteStay stay, Interval interval) {
        Interval year = year(stay, interval);
        return stay.areaIds().stream()
                .flatMap(area -> grids.findAnnualFactor(area, year, CarbonBasis.DIRECT).stream())
                .findFirst()
                .map(BundledFactors::used);
    }

    Optional<UsedFactor> findResidualMix(SiteStay stay, Interval interval) {
        Interval year = year(stay, interval);
        return stay.areaIds().stream()
                .flatMap(area -> grids.findResidualMix(area, year).stream())
                .findFirst()
                .map(BundledFactors::used);
    }

    /** What lies in the year that it is on the clock of the stay, for those who reckon years in UTC. */
    private static Interval year(SiteStay stay, Interval interval) {
        LocalDate day = interval.start().atZone(stay.timezone()).toLocalDate();
        Instant start = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        return Interval.of(start, start.plusSeconds(1));
    }

    private static UsedFactor used(AnnualFactor factor) {
        return new UsedFactor(
                "bundled:direct:%s:%d".formatted(factor.areaId(), factor.year()),
                factor.areaId(),
                factor.year(),
                rate(factor.gramsPerKilowattHour().central()),
                CarbonBasis.DIRECT,
                factor.gases(),
                factor.sourceId(),
                factor.gases().equals(CO2_ALONE) ? List.of(Caveat.CO2_ONLY) : List.of(),
                uncertainty(factor.gramsPerKilowattHour()));
    }

    private static Optional<Double> uncertainty(Range range) {
        return range.isExact() || range.central() <= 0
                ? Optional.empty()
                : Optional.of(Math.max(range.high() - range.central(), range.central() - range.low())
                        / range.central()
                        * PERCENT);
    }

    private static UsedFactor used(ResidualMix mix) {
        List<Caveat> caveats = new ArrayList<>();
        if (mix.gases().equals(CO2_ALONE)) {
            caveats.add(Caveat.CO2_ONLY);
        }
        if (mix.proxy()) {
            caveats.add(Caveat.RESIDUAL_MIX_PROXY);
        }
        return new UsedFactor(
                "bundled:residual:%s:%d".formatted(mix.areaId(), mix.year()),
                mix.areaId(),
                mix.year(),
                rate(mix.gramsPerKilowattHour()),
                CarbonBasis.DIRECT,
                mix.gases(),
                mix.sourceId(),
                caveats,
                Optional.empty());
    }

    /** The figures are read from decimals, and this is how they were written. */
    private static EmissionRate rate(double gramsPerKilowattHour) {
        return EmissionRate.ofGramsPerKilowattHour(BigDecimal.valueOf(gramsPerKilowattHour));
    }

    /**
     * A factor for each hour: measured where the nearest area that has a series knows the hour, otherwise another.
     *
     * @param start a full hour
     * @return the same list for the same question; empty if there are hours without any factor
     */
    List<UsedFactor> listHourly(SiteStay stay, Instant start, int hours, Optional<UsedFactor> otherwise) {
        return byHour.computeIfAbsent(new HourKey(stay.areaIds(), start, hours, otherwise), this::hourly);
    }

    private List<UsedFactor> hourly(HourKey key) {
        Optional<Measured> measured =
                key.areaIds().stream().flatMap(area -> measured(area).stream()).findFirst();
        Optional<UsedFactor> annual = key.otherwise().map(BundledFactors::standingIn);
        List<UsedFactor> factors = new ArrayList<>(key.hours());
        for (int hour = 0; hour < key.hours(); hour++) {
            Instant from = key.start().plusSeconds(3_600L * hour);
            Optional<UsedFactor> used =
                    measured.flatMap(series -> series.at(from)).or(() -> annual);
            if (used.isEmpty()) {
                return List.of();
            }
            factors.add(used.get());
        }
        return List.copyOf(factors);
    }

    private static UsedFactor standingIn(UsedFactor annual) {
        List<Caveat> caveats = new ArrayList<>(annual.caveats());
        caveats.add(Caveat.ANNUAL_AVERAGE);
        caveats.sort(null);
        return new UsedFactor(
                annual.key(),
                annual.areaId(),
                annual.dataYear(),
                annual.rate(),
                annual.basis(),
                annual.gases(),
                annual.source(),
                caveats,
                annual.uncertaintyPercent());
    }

    private Optional<Measured> measured(String area) {
        return grids.signals().carbon(area).stream()
                .filter(series -> series.basis() == CarbonBasis.DIRECT && series.tier() == QualityTier.MEASURED)
                .findFirst()
                .map(series -> new Measured(area, series));
    }

    /** A stored series of an area. */
    private record Measured(String area, CarbonSeries series) {

        Optional<UsedFactor> at(Instant hour) {
            OptionalDouble mean = series.gramsPerKilowattHour().meanOver(Interval.hourOf(hour));
            // A measured intensity below zero is no emission factor.
            if (mean.isEmpty() || mean.getAsDouble() < 0) {
                return Optional.empty();
            }
            return Optional.of(new UsedFactor(
                    "measured:%s:%s".formatted(area, hour),
                    area,
                    hour.atOffset(ZoneOffset.UTC).getYear(),
                    rate(mean.getAsDouble()),
                    CarbonBasis.DIRECT,
                    ALL_GASES,
                    series.sourceId(),
                    List.of(),
                    Optional.empty()));
        }
    }
}
