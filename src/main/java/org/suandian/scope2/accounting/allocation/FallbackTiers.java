package org.suandian.scope2.accounting.allocation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.suandian.scope2.accounting.UsedFactor;
import org.suandian.scope2.accounting.result.LocationLine;
import org.suandian.scope2.accounting.result.Tier;
import org.suandian.scope2.accounting.result.TierLine;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.quantity.LedgerEnergy;

/** What no instrument covers, scope2.md (8): it takes the factor of the highest tier for which one is published. */
final class FallbackTiers {

    /** Of a gram: to the microgram. */
    private static final int DECIMALS = 6;

    private FallbackTiers() {}

    /** Empty where nothing is left, and where not even a location-based factor is known. */
    static Optional<TierLine> rest(Demand demand, Optional<LocationLine> location) {
        if (!demand.uncovered().isPositive()) {
            return Optional.empty();
        }
        if (!demand.market().hasInstruments()) {
            return location.map(line -> byLocation(demand, Tier.LOCATION_BASED, line));
        }
        return byFactor(demand, Tier.SUPPLIER_RATE, demand.consumption().supplierFallback())
                .or(() ->
                        byFactor(demand, Tier.RESIDUAL_MIX, demand.consumption().residualMix()))
                .or(() -> location.map(line -> byLocation(demand, Tier.GRID_AVERAGE, line)));
    }

    private static Optional<TierLine> byFactor(Demand demand, Tier tier, Optional<UsedFactor> factor) {
        return factor.map(
                used -> line(demand, tier, used.key(), used.rate(), used.rate().of(demand.uncovered())));
    }

    private static TierLine byLocation(Demand demand, Tier tier, LocationLine location) {
        LedgerEnergy energy = demand.uncovered();
        return location.rate()
                .map(rate -> line(demand, tier, location.reference(), rate, rate.of(energy)))
                .orElseGet(
                        () -> line(demand, tier, location.reference(), meanRate(location), ofMean(location, energy)));
    }

    /** Factors of each hour have no common rate: their mean, weighted by energy, with 34 significant digits. */
    private static EmissionRate meanRate(LocationLine location) {
        return new EmissionRate(
                location.emissions().grams().divide(location.energy().kilowattHours(), MathContext.DECIMAL128));
    }

    /** All of the stay: exactly what the location-based method says. A part of it: its share, to the microgram. */
    private static LedgerEmissions ofMean(LocationLine location, LedgerEnergy energy) {
        if (energy.equals(location.energy())) {
            return location.emissions();
        }
        BigDecimal grams = location.emissions()
                .grams()
                .multiply(energy.kilowattHours())
                .divide(location.energy().kilowattHours(), DECIMALS, RoundingMode.HALF_EVEN);
        return new LedgerEmissions(grams);
    }

    private static TierLine line(
            Demand demand, Tier tier, String reference, EmissionRate rate, LedgerEmissions emissions) {
        return new TierLine(
                demand.consumption().siteId(),
                demand.consumption().stayNumber(),
                tier,
                reference,
                demand.uncovered(),
                rate,
                emissions);
    }
}
