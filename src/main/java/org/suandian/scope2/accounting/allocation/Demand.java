package org.suandian.scope2.accounting.allocation;

import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.accounting.StayKey;
import org.suandian.scope2.market.Market;
import org.suandian.scope2.quantity.LedgerEnergy;

/** What a stay consumed, and how much of it nothing covers yet. */
final class Demand {

    private final SiteConsumption consumption;
    private final Market market;
    private final StayKey key;
    private LedgerEnergy uncovered;

    Demand(SiteConsumption consumption, Market market) {
        this.consumption = consumption;
        this.market = market;
        this.key = StayKey.of(consumption);
        this.uncovered = consumption.energy();
    }

    SiteConsumption consumption() {
        return consumption;
    }

    StayKey key() {
        return key;
    }

    Market market() {
        return market;
    }

    LedgerEnergy uncovered() {
        return uncovered;
    }

    void cover(LedgerEnergy energy) {
        uncovered = uncovered.minus(energy);
    }
}
