package org.suandian.scope2.internal.resolve;

import java.util.List;
import java.util.Optional;
import org.suandian.grid.GridCatalogue;
import org.suandian.scope2.accounting.Ruleset.Granularity;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.accounting.UsedFactor;
import org.suandian.scope2.factor.EmissionFactor;
import org.suandian.scope2.factor.FactorKind;
import org.suandian.scope2.factor.LossRate;
import org.suandian.scope2.internal.consumption.ConsumedStay;
import org.suandian.scope2.site.SiteStay;
import org.suandian.series.Interval;

/** Finds the factors of stays, at one state of the ledger and of the bundled data. */
public final class FactorResolver {

    private final LedgerFactors ledger;
    private final BundledFactors bundled;
    private final Granularity granularity;

    public FactorResolver(
            List<EmissionFactor> factors, List<LossRate> lossRates, GridCatalogue grids, Granularity granularity) {
        this.ledger = new LedgerFactors(factors, lossRates);
        this.bundled = new BundledFactors(grids);
        this.granularity = granularity;
    }

    /** A stay's consumption with all factors that may be needed for it. */
    public SiteConsumption resolve(ConsumedStay consumed) {
        SiteStay stay = consumed.stay();
        Interval interval = consumed.interval();
        Optional<UsedFactor> location =
                ledger.find(FactorKind.LOCATION_AVERAGE, stay, interval).or(() -> bundled.findAnnual(stay, interval));
        return new SiteConsumption(
                consumed.siteId(),
                consumed.stayNumber(),
                stay,
                interval,
                consumed.energy(),
                consumed.byOrigin(),
                consumed.hourly(),
                consumed.coveredHours(),
                location,
                granularity == Granularity.HOURLY ? hourly(consumed, location) : List.of(),
                ledger.find(FactorKind.RESIDUAL_MIX, stay, interval).or(() -> bundled.findResidualMix(stay, interval)),
                ledger.find(FactorKind.SUPPLIER, stay, interval),
                ledger.find(FactorKind.UPSTREAM, stay, interval),
                ledger.findLoss(stay, interval));
    }

    private List<UsedFactor> hourly(ConsumedStay consumed, Optional<UsedFactor> location) {
        return bundled.listHourly(
                consumed.stay(), consumed.hourly().start(), consumed.hourly().hours(), location);
    }
}
