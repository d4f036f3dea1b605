package org.suandian.scope2.accounting.allocation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.suandian.scope2.accounting.AccountingInputs;
import org.suandian.scope2.accounting.AvailableInstrument;
import org.suandian.scope2.accounting.quality.InstrumentJudge;
import org.suandian.scope2.accounting.quality.Reporting;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.Verdict;
import org.suandian.scope2.market.Market;

/** The instruments of a run, judged, each with the stays that it may cover. */
final class Supplies {

    private final Collection<Demand> demands;
    private final Reporting reporting;

    /** Thousands of certificates may be meant for the same thousand stays: these are listed once. */
    private final Map<Meant, Reach> reaches = new HashMap<>();

    /** What of an instrument decides which stays it reaches. */
    private record Meant(Set<String> siteIds, String marketId) {}

    /**
     * The stays that instruments are meant for, and those of them that may use them.
     *
     * @param markets of all that they are meant for
     */
    private record Reach(Set<Market> markets, boolean residualMixKnown, List<Demand> admitted) {}

    private Supplies(Collection<Demand> demands, Reporting reporting) {
        this.demands = demands;
        this.reporting = reporting;
    }

    /** In the order in which they are allocated. */
    static List<Supply> of(AccountingInputs inputs, Collection<Demand> demands) {
        Supplies supplies = new Supplies(demands, Reporting.of(inputs.question()));
        return inputs.instruments().stream()
                .map(supplies::judged)
                .sorted(Supply.ORDER)
                .toList();
    }

    private Supply judged(AvailableInstrument available) {
        Instrument instrument = available.instrument();
        Reach reach = reaches.computeIfAbsent(
                new Meant(instrument.siteIds(), instrument.marketId()), unused -> reach(instrument));
        List<Verdict> verdicts =
                InstrumentJudge.judge(instrument, reach.markets(), reach.residualMixKnown(), reporting);
        return new Supply(available, verdicts, InstrumentJudge.isAccepted(verdicts), reach.admitted());
    }

    private Reach reach(Instrument instrument) {
        List<Demand> meant = demands.stream()
                .filter(demand -> isMeantFor(instrument, demand.consumption().siteId()))
                .toList();
        return new Reach(
                meant.stream().map(Demand::market).collect(Collectors.toSet()),
                meant.stream()
                        .allMatch(demand -> demand.consumption().residualMix().isPresent()),
                meant.stream()
                        .filter(demand -> InstrumentJudge.isAdmitted(instrument, demand.market()))
                        .toList());
    }

    private static boolean isMeantFor(Instrument instrument, String siteId) {
        return instrument.siteIds().isEmpty() || instrument.siteIds().contains(siteId);
    }
}
