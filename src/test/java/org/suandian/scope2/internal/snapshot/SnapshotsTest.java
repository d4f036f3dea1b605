package org.suandian.scope2.internal.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suandian.grid.CarbonBasis;
import org.suandian.provenance.Caveat;
import org.suandian.provenance.DataVersion;
import org.suandian.scope2.accounting.Accounting;
import org.suandian.scope2.accounting.AccountingInputs;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.AvailableInstrument;
import org.suandian.scope2.accounting.BaseYear;
import org.suandian.scope2.accounting.HourlyEnergy;
import org.suandian.scope2.accounting.MemoInputs;
import org.suandian.scope2.accounting.Ruleset;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.accounting.UsedFactor;
import org.suandian.scope2.accounting.WorkloadUse;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.MemoLine;
import org.suandian.scope2.accounting.result.MeterFinding;
import org.suandian.scope2.activity.EnergyOrigin;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.InstrumentType;
import org.suandian.scope2.internal.consumption.CountedPoints;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.market.Market;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.scope2.site.SiteStay;
import org.suandian.scope2.statement.Statement;
import org.suandian.series.Interval;

class SnapshotsTest {

    private static final Interval PERIOD =
            Interval.of(Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2025-01-01T03:00:00Z"));

    private static Snapshot snapshot(Set<String> sites) {
        Instrument instrument = new Instrument(
                "org",
                "go-1",
                InstrumentType.GO,
                Optional.of(new Instrument.SerialRange("AIB", "64", 1, 2)),
                Optional.of(new LedgerEnergy(2_000_000_000)),
                "wind",
                "EU-GO",
                Optional.empty(),
                YearMonth.of(2025, 1),
                Optional.of(EmissionRate.ZERO),
                Optional.of(new Instrument.Retirement(LocalDate.of(2025, 3, 1), "org")),
                new Instrument.Attestations(Optional.of(true), Optional.empty()),
                sites,
                "registry");
        return new Snapshot(
                new LedgerHead(7, "ab".repeat(32), Instant.parse("2026-01-02T03:04:05.123456Z")),
                new DataVersion(4, Instant.parse("2026-01-01T00:00:00Z")),
                "0.1.0",
                12,
                List.of(CountedPoints.parse("U2-1")),
                new AccountingInputs(
                        question(),
                        List.of(consumption()),
                        List.of(new WorkloadUse(
                                "a",
                                0,
                                "region",
                                Optional.of("llama"),
                                Optional.empty(),
                                Optional.empty(),
                                new LedgerEnergy(3_000_000),
                                1,
                                2,
                                3)),
                        List.of(new AvailableInstrument(instrument, new LedgerEnergy(5))),
                        List.of(new Market("EU-GO", "EU", Set.of("DE", "FR"), Set.of(), true, "x")),
                        List.of(new MeterFinding(MeterFinding.Kind.GAP, "a", "a", PERIOD, LedgerEnergy.ZERO)),
                        new MemoInputs(
                                List.of(new MemoInputs.Embodied(
                                        "gpu",
                                        LedgerEmissions.ofTonnes(new BigDecimal("1.5")),
                                        new BigDecimal("4"),
                                        new BigDecimal("3"))),
                                List.of())));
    }

    private static AccountingQuestion question() {
        return new AccountingQuestion(
                "org",
                "Org “算电”",
                List.of("a"),
                PERIOD,
                ZoneId.of("Europe/Berlin"),
                "FY2025",
                Ruleset.GHG_PROTOCOL_2015,
                Currency.getInstance("EUR"),
                Optional.empty(),
                Optional.of(new BaseYear(
                        2020,
                        LedgerEmissions.ofTonnes(BigDecimal.ONE),
                        LedgerEmissions.ofTonnes(BigDecimal.TWO),
                        new BigDecimal("5.00"),
                        List.of())));
    }

    private static SiteConsumption consumption() {
        UsedFactor factor = new UsedFactor(
                "ledger:de@1",
                "DE",
                2025,
                EmissionRate.ofGramsPerKilowattHour(new BigDecimal("350.10")),
                CarbonBasis.DIRECT,
                "CO2",
                "own",
                List.of(Caveat.CO2_ONLY),
                Optional.of(5.5));
        return new SiteConsumption(
                "a",
                0,
                new SiteStay(
                        Instant.EPOCH,
                        Optional.empty(),
                        "region",
                        List.of("DE"),
                        "DE",
                        "EU-GO",
                        ZoneId.of("Europe/Berlin"),
                        new BigDecimal("1.30"),
                        "assumed",
                        Optional.of(2.0)),
                PERIOD,
                new LedgerEnergy(3_000_000),
                Map.of(
                        EnergyOrigin.METERED,
                        new LedgerEnergy(2_000_000),
                        EnergyOrigin.MODELLED,
                        new LedgerEnergy(1_000_000)),
                new HourlyEnergy(PERIOD.start(), new long[] {1_000_000, 2_000_000, 0}),
                2,
                Optional.of(factor),
                List.of(factor, factor, factor),
                Optional.of(factor),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new SiteConsumption.UsedLossRate("l@1", new BigDecimal("0.05"), "own")));
    }

    @Test
    void whatIsReadBackIsWhatWasWritten() {
        Snapshot written = snapshot(Set.of("a", "b"));
        Snapshots.Unpacked read = Snapshots.unpack(Snapshots.pack(written).bytes());
        assertThat(read.snapshot().inputs()).isEqualTo(written.inputs());
        assertThat(read.snapshot().head()).isEqualTo(written.head());
        assertThat(read.snapshot().dataVersion()).isEqualTo(written.dataVersion());
        assertThat(read.snapshot().counted()).hasToString("[U2-1]");
    }

    @Test
    void theSameInputsHaveTheSameHashWhateverTheOrderOfTheirSets() {
        String hash = Snapshots.pack(snapshot(new java.util.LinkedHashSet<>(List.of("b", "a"))))
                .sha256();
        assertThat(hash)
                .hasSize(64)
                .isEqualTo(Snapshots.pack(snapshot(Set.of("a", "b"))).sha256());
        assertThat(hash).isNotEqualTo(Snapshots.pack(snapshot(Set.of("a"))).sha256());
        assertThat(Snapshots.unpack(Snapshots.pack(snapshot(Set.of("a", "b"))).bytes())
                        .sha256())
                .isEqualTo(hash);
    }

    @Test
    void aResultMadeAnewHasTheSameDigest() {
        Snapshot snapshot = snapshot(Set.of("a", "b"));
        String digest = Snapshots.digest(Accounting.account(snapshot.inputs()));
        AccountingInputs read =
                Snapshots.unpack(Snapshots.pack(snapshot).bytes()).snapshot().inputs();
        assertThat(Snapshots.digest(Accounting.account(read))).isEqualTo(digest);
    }

    /** Reports of earlier releases are verified by their digests: what changes this one makes all of them look changed. */
    @Test
    void theDigestOfAResultStaysTheSameFromReleaseToRelease() {
        assertThat(Snapshots.digest(
                        Accounting.account(snapshot(Set.of("a", "b")).inputs())))
                .isEqualTo("7d14f005b4bf4f7e0c45751c1983b9bc22e46cfca726d99ea77867c84e04dd6b");
    }

    @Test
    void aSentenceThatIsWordedAnewMakesNoOtherResult() {
        AccountingResult result = Accounting.account(snapshot(Set.of("a", "b")).inputs());
        assertThat(result.memos()).isNotEmpty();
        assertThat(Snapshots.digest(reworded(result))).isEqualTo(Snapshots.digest(result));
    }

    private static AccountingResult reworded(AccountingResult result) {
        return new AccountingResult(
                result.inputs(),
                result.energy(),
                result.locationBased(),
                result.marketBased(),
                result.locationLines(),
                result.tierLines(),
                result.instruments(),
                result.workloads(),
                result.tokens(),
                result.hourlyMatches(),
                result.memos().stream().map(SnapshotsTest::reworded).toList(),
                result.uncertainty(),
                result.baseYear(),
                result.flags());
    }

    private static MemoLine reworded(MemoLine memo) {
        Statement other = Statement.of(memo.detail().sentence(), "worded anew");
        return new MemoLine(memo.kind(), memo.subject(), memo.emissions(), other);
    }

    @Test
    void decimalsAreWrittenInFullAndAbsentFieldsAreLeftOut() {
        assertThat(Snapshots.write(question()))
                .startsWith("{\"organisationId\":\"org\",\"organisationName\":\"Org “算电”\",\"siteIds\":[\"a\"],"
                        + "\"period\":{\"start\":\"2025-01-01T00:00:00Z\",\"end\":\"2025-01-01T03:00:00Z\"},"
                        + "\"timezone\":\"Europe/Berlin\"")
                .contains("\"thresholdPercent\":5.00")
                .doesNotContain("asOf");
        assertThat(Snapshots.readQuestion(Snapshots.write(question()))).isEqualTo(question());
    }
}
