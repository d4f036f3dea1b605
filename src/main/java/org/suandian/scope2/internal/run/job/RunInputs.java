package org.suandian.scope2.internal.run.job;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suandian.grid.GridService;
import org.suandian.provenance.DataVersion;
import org.suandian.provenance.DataVersions;
import org.suandian.scope2.accounting.AccountingInputs;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.AvailableInstrument;
import org.suandian.scope2.accounting.MemoInputs;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.internal.chain.LedgerHeads;
import org.suandian.scope2.internal.consumption.ConsumedStay;
import org.suandian.scope2.internal.consumption.Consumption;
import org.suandian.scope2.internal.consumption.ConsumptionReader;
import org.suandian.scope2.internal.consumption.StayFrame;
import org.suandian.scope2.internal.reading.ActivityQuery;
import org.suandian.scope2.internal.reading.ActivityReader.Progress;
import org.suandian.scope2.internal.register.Registers;
import org.suandian.scope2.internal.resolve.FactorResolver;
import org.suandian.scope2.internal.sites.ReportSites;
import org.suandian.scope2.internal.snapshot.Snapshot;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.market.Market;
import org.suandian.scope2.quantity.LedgerEnergy;

/** Collects the inputs of a run, at one head of the ledger and one version of the reference data. */
@Singleton
public class RunInputs {

    private final LedgerHeads heads;
    private final DataVersions versions;
    private final ReportSites sites;
    private final Registers registers;
    private final GridService grids;
    private final ConsumptionReader consumption;
    private final String release;

    RunInputs(
            LedgerHeads heads,
            DataVersions versions,
            ReportSites sites,
            Registers registers,
            GridService grids,
            ConsumptionReader consumption,
            @ConfigProperty(name = "quarkus.application.version") String release) {
        this.heads = heads;
        this.versions = versions;
        this.sites = sites;
        this.registers = registers;
        this.grids = grids;
        this.consumption = consumption;
        this.release = release;
    }

    /**
     * What does not depend on other runs.
     *
     * @param instruments all of the organisation
     */
    record Collected(
            AccountingQuestion question,
            MemoInputs memos,
            LedgerHead head,
            DataVersion version,
            Consumption consumption,
            List<SiteConsumption> consumptions,
            List<Instrument> instruments,
            List<Market> markets) {}

    Collected collect(AccountingQuestion question, MemoInputs memos, Progress progress) {
        LedgerHead head = heads.getHead(question.asOf());
        DataVersion version = versions.of(question.asOf());
        List<StayFrame> frames = StayFrame.list(sites.list(question, head, version), question.period());
        Consumption consumed = consumption.read(query(question, head), frames, progress);
        FactorResolver resolver = new FactorResolver(
                registers.listFactors(head),
                registers.listLossRates(head),
                grids.catalogue(version),
                question.ruleset().locationGranularity());
        List<SiteConsumption> consumptions =
                consumed.stays().stream().map(resolver::resolve).toList();
        List<Instrument> instruments = registers.listInstruments(question.organisationId(), head);
        return new Collected(
                question,
                memos,
                head,
                version,
                consumed,
                consumptions,
                instruments,
                named(registers.listMarkets(head), consumptions, instruments));
    }

    static ActivityQuery query(AccountingQuestion question, LedgerHead head) {
        return new ActivityQuery(
                question.organisationId(), question.siteIds(), question.period(), head.sequence(), false);
    }

    private static List<Market> named(
            List<Market> markets, List<SiteConsumption> consumptions, List<Instrument> instruments) {
        Set<String> named = new HashSet<>();
        consumptions.forEach(consumption -> named.add(consumption.stay().marketId()));
        instruments.forEach(instrument -> named.add(instrument.marketId()));
        return markets.stream().filter(market -> named.contains(market.id())).toList();
    }

    /** @param claimed of each instrument, by other runs, in milliwatt-hours */
    Snapshot snapshot(Collected collected, Map<String, Long> claimed) {
        List<AvailableInstrument> available = collected.instruments().stream()
                .map(instrument -> new AvailableInstrument(
                        instrument, new LedgerEnergy(claimed.getOrDefault(instrument.id(), 0L))))
                .toList();
        return new Snapshot(
                collected.head(),
                collected.version(),
                release,
                collected.consumption().rows(),
                collected.consumption().stays().stream()
                        .map(ConsumedStay::counted)
                        .toList(),
                new AccountingInputs(
                        collected.question(),
                        collected.consumptions(),
                        collected.consumption().workloads(),
                        available,
                        collected.markets(),
                        collected.consumption().findings(),
                        collected.memos()));
    }
}
