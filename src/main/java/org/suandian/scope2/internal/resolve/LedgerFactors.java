package org.suandian.scope2.internal.resolve;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.suandian.grid.CarbonBasis;
import org.suandian.scope2.accounting.SiteConsumption.UsedLossRate;
import org.suandian.scope2.accounting.UsedFactor;
import org.suandian.scope2.factor.EmissionFactor;
import org.suandian.scope2.factor.FactorKind;
import org.suandian.scope2.factor.LossRate;
import org.suandian.scope2.site.SiteStay;
import org.suandian.series.Interval;

/**
 * The factors that the ledger holds. Of several for one area the one that is valid for most of the interval counts, of equals the one of
 * the later data year, then the first by id.
 */
final class LedgerFactors {

    private final List<EmissionFactor> factors;
    private final List<LossRate> lossRates;

    LedgerFactors(List<EmissionFactor> factors, List<LossRate> lossRates) {
        this.factors = List.copyOf(factors);
        this.lossRates = List.copyOf(lossRates);
    }

    /** The factor of the nearest area that has one for a part of the interval at least. */
    Optional<UsedFactor> find(FactorKind kind, SiteStay stay, Interval interval) {
        return stay.areaIds().stream()
                .flatMap(area -> best(kind, area, interval).stream())
                .findFirst()
                .map(LedgerFactors::used);
    }

    private Optional<EmissionFactor> best(FactorKind kind, String area, Interval interval) {
        return factors.stream()
                .filter(factor -> factor.kind() == kind && factor.areaId().equals(area))
                .filter(factor -> isOfItsScope(factor) && factor.validity().overlaps(interval))
                .max(Comparator.comparing((EmissionFactor factor) -> common(factor.validity(), interval))
                        .thenComparingInt(EmissionFactor::dataYear)
                        .thenComparing(Comparator.comparing(EmissionFactor::id).reversed()));
    }

    private static boolean isOfItsScope(EmissionFactor factor) {
        return factor.basis() == CarbonBasis.DIRECT
                || factor.kind() == FactorKind.UPSTREAM && factor.basis() == CarbonBasis.LIFECYCLE;
    }

    Optional<UsedLossRate> findLoss(SiteStay stay, Interval interval) {
        return stay.areaIds().stream()
                .flatMap(area -> lossRates.stream()
                        .filter(rate ->
                                rate.areaId().equals(area) && rate.validity().overlaps(interval))
                        .max(Comparator.comparing((LossRate rate) -> common(rate.validity(), interval))
                                .thenComparing(
                                        Comparator.comparing(LossRate::id).reversed()))
                        .stream())
                .findFirst()
                .map(rate -> new UsedLossRate(key(rate.id(), rate.version()), rate.share(), rate.source()));
    }

    private static Duration common(Interval one, Interval other) {
        Instant start = one.start().isAfter(other.start()) ? one.start() : other.start();
        Instant end = one.end().isBefore(other.end()) ? one.end() : other.end();
        return Duration.between(start, end);
    }

    private static UsedFactor used(EmissionFactor factor) {
        return new UsedFactor(
                key(factor.id(), factor.version()),
                factor.areaId(),
                factor.dataYear(),
                factor.rate(),
                factor.basis(),
                factor.gases(),
                factor.source(),
                List.of(),
                factor.uncertaintyPercent());
    }

    private static String key(String id, int version) {
        return "ledger:%s@%d".formatted(id, version);
    }
}
