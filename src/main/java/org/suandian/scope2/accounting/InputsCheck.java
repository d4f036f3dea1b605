package org.suandian.scope2.accounting;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.suandian.scope2.market.Market;
import org.suandian.scope2.quantity.LedgerEnergy;

/** What the inputs of a run must be for its equations to hold. Each breach throws {@link IllegalArgumentException}. */
final class InputsCheck {

    private InputsCheck() {}

    static void check(AccountingInputs inputs) {
        Set<String> markets = inputs.markets().stream().map(Market::id).collect(Collectors.toSet());
        Set<StayKey> stays = new HashSet<>();
        for (SiteConsumption consumption : inputs.consumptions()) {
            String what = "consumption of site (%s)".formatted(consumption.siteId());
            notNegative(what, consumption.energy(), "Maybe a reversal lies in another period than what it reverses.");
            require(stays.add(StayKey.of(consumption)), "The %s must be given once for each stay.".formatted(what));
            require(
                    markets.contains(consumption.stay().marketId()),
                    "The market (%s) of site (%s) must be among the markets of the run."
                            .formatted(consumption.stay().marketId(), consumption.siteId()));
        }
        for (WorkloadUse use : inputs.workloads()) {
            require(
                    stays.contains(StayKey.of(use)),
                    "The stay (%d) of site (%s) must have a consumption for its workloads to share."
                            .formatted(use.stayNumber(), use.siteId()));
            notNegative("workload of site (%s)".formatted(use.siteId()), use.energy(), "");
        }
        Set<String> instruments = new HashSet<>();
        inputs.instruments().forEach(available -> check(available, instruments));
    }

    private static void check(AvailableInstrument available, Set<String> seen) {
        String id = available.instrument().id();
        require(seen.add(id), "The instrument (%s) must be given once.".formatted(id));
        notNegative("claim elsewhere on instrument (%s)".formatted(id), available.claimedElsewhere(), "");
        available
                .instrument()
                .volume()
                .ifPresent(volume -> notNegative("volume of instrument (%s)".formatted(id), volume, ""));
    }

    private static void notNegative(String what, LedgerEnergy energy, String hint) {
        require(
                energy.milliwattHours() >= 0,
                "The %s (%s kWh) must not be negative. %s"
                        .formatted(what, energy.kilowattHours(), hint)
                        .strip());
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
