package org.suandian.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.suandian.scope2.accounting.AccountingInputs;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.BaseYear;
import org.suandian.scope2.accounting.MemoInputs;
import org.suandian.scope2.accounting.Ruleset;
import org.suandian.scope2.accounting.StayKey;
import org.suandian.scope2.accounting.WorkloadUse;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.BaseYearResult;
import org.suandian.scope2.accounting.result.Flag;
import org.suandian.scope2.accounting.result.HourlyMatch;
import org.suandian.scope2.accounting.result.LocationLine;
import org.suandian.scope2.accounting.result.MemoLine;
import org.suandian.scope2.accounting.result.MeterFinding;
import org.suandian.scope2.accounting.result.TierLine;
import org.suandian.scope2.accounting.result.TokenLine;
import org.suandian.scope2.accounting.result.Uncertainty;
import org.suandian.scope2.accounting.workload.WorkloadShares;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.market.Market;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.scope2.run.AccountingReport;
import org.suandian.scope2.statement.Sentence;
import org.suandian.scope2.statement.Statement;
import org.suandian.series.Interval;

/** A completed run made by hand: two sites, one of which has moved, instruments of every fate, names in Chinese. */
public final class SampleReports {

    public static final UUID ID = UUID.fromString("0191d2a0-5b5e-7cc3-98c4-dc0c0c07398f");
    public static final UUID SUPERSEDED = UUID.fromString("0191d2a0-0000-7cc3-98c4-dc0c0c07398f");

    static final Interval PERIOD =
            Interval.of(Instant.parse("2024-12-31T23:00:00Z"), Instant.parse("2025-12-31T23:00:00Z"));

    private SampleReports() {}

    /** The sample. */
    public static AccountingReport sample() {
        return report(workloads());
    }

    /** The same with as many workloads at one of the stays; what the others consume stays unattributed. */
    public static AccountingReport withWorkloads(int count) {
        List<WorkloadUse> uses = new ArrayList<>();
        long left = SampleSites.FRANKFURT_FIRST.milliwattHours();
        for (int i = 0; i < count; i++) {
            long energy = left / (count - i);
            left -= energy;
            uses.add(use(
                    "fra1", 0, "eu-de", "model-" + i % 50, "tenant-" + i / 50, new LedgerEnergy(energy), 1000L + i));
        }
        return report(uses);
    }

    /** The same without any factor for Shanghai. */
    public static AccountingReport withoutFactor() {
        return report(result(
                workloads(),
                SampleSites.locationLines().subList(0, 2),
                SampleSites.tierLines().subList(0, 5)));
    }

    private static AccountingReport report(List<WorkloadUse> uses) {
        return report(result(uses, SampleSites.locationLines(), SampleSites.tierLines()));
    }

    private static AccountingReport report(AccountingResult result) {
        return new AccountingReport(
                ID,
                Instant.parse("2026-02-01T08:30:00Z"),
                new LedgerHead(42, "ab".repeat(32), Instant.parse("2026-01-31T17:00:00.123456Z")),
                7,
                "0.1.0",
                "cd".repeat(32),
                26_280,
                result,
                Optional.of(SUPERSEDED));
    }

    private static AccountingResult result(
            List<WorkloadUse> uses, List<LocationLine> locationLines, List<TierLine> tierLines) {
        AccountingInputs inputs = inputs(uses);
        Map<StayKey, LocationLine> byStay = new HashMap<>();
        locationLines.forEach(line -> byStay.put(new StayKey(line.siteId(), line.stayNumber()), line));
        return new AccountingResult(
                inputs,
                energy("1750000.8762"),
                sum(locationLines.stream().map(LocationLine::emissions).toList()),
                sum(tierLines.stream().map(TierLine::emissions).toList()),
                locationLines,
                tierLines,
                SampleInstruments.uses(),
                WorkloadShares.lines(inputs, byStay, tierLines),
                tokens(),
                List.of(new HourlyMatch(
                        "eu-aib", energy("1500000.7507"), energy("400000"), new BigDecimal("0.266666533"))),
                memos(),
                Optional.of(new Uncertainty(new BigDecimal("7.125"), Uncertainty.Rank.GOOD, new BigDecimal("0.791"))),
                Optional.of(baseYear()),
                EnumSet.of(Flag.SITE_MOVED, Flag.INSTRUMENT_REJECTED, Flag.RESIDUAL_MIX_MISSING, Flag.DATA_GAPS));
    }

    private static AccountingInputs inputs(List<WorkloadUse> uses) {
        AccountingQuestion question = new AccountingQuestion(
                "acme",
                "算电科技 (Acme) GmbH",
                List.of(),
                PERIOD,
                ZoneId.of("Europe/Berlin"),
                "FY2025",
                Ruleset.GHG_PROTOCOL_2015,
                Currency.getInstance("EUR"),
                Optional.empty(),
                Optional.of(baseYear().baseYear()));
        List<Market> markets = List.of(
                new Market("eu-aib", "AIB", Set.of("DE", "FR"), Set.of("uk"), true, "AIB members 2025"),
                new Market("cn", "中国绿证", Set.of("CN"), Set.of(), true, "国家能源局"));
        MeterFinding gap = new MeterFinding(
                MeterFinding.Kind.GAP,
                "sha1",
                "主表",
                Interval.of(Instant.parse("2025-03-01T00:00:00Z"), Instant.parse("2025-03-01T05:00:00Z")),
                LedgerEnergy.ZERO);
        return new AccountingInputs(
                question,
                SampleSites.consumptions(),
                uses,
                SampleInstruments.available(),
                markets,
                List.of(gap),
                MemoInputs.NONE);
    }

    private static List<WorkloadUse> workloads() {
        return List.of(
                use("fra1", 0, "eu-de", "llama-3.3-70b", "租户甲", energy("600000.2502"), 8_000_000_000L),
                use("fra1", 0, "eu-de", "qwen3-235b", "=1+1", energy("400000.2502"), 3_000_000_000L),
                use("fra1", 1, "eu-de", "llama-3.3-70b", "租户甲", energy("500000.2503"), 4_000_000_000L),
                new WorkloadUse(
                        "sha1",
                        0,
                        "cn-sh",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        energy("50000.0255"),
                        0,
                        0,
                        0),
                use("sha1", 0, "cn-sh", "deepseek-v3", "租户乙", energy("200000.1"), 2_000_000_000L));
    }

    private static WorkloadUse use(
            String site, int stay, String region, String model, String tenant, LedgerEnergy energy, long tokens) {
        return new WorkloadUse(
                site,
                stay,
                region,
                Optional.of(model),
                Optional.of("h100-sxm"),
                Optional.of(tenant),
                energy,
                tokens,
                tokens / 4,
                1_234_567);
    }

    private static List<TokenLine> tokens() {
        return List.of(
                new TokenLine(
                        "deepseek-v3",
                        "cn-sh",
                        energy("200000.1"),
                        2_500_000_000L,
                        Optional.of(new BigDecimal("80.00004")),
                        Optional.of(new BigDecimal("44000.182")),
                        Optional.of(new BigDecimal("44000.182"))),
                new TokenLine(
                        "idle-model",
                        "cn-sh",
                        LedgerEnergy.ZERO,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static List<MemoLine> memos() {
        return List.of(
                new MemoLine(
                        MemoLine.Kind.UPSTREAM,
                        "fra1",
                        Optional.of(LedgerEmissions.ofTonnes(new BigDecimal("60.0004"))),
                        Statement.of(Sentence.UPSTREAM, "1000.0005004 MWh", "60 gCO2e/kWh", "ledger:de-upstream@1")),
                new MemoLine(
                        MemoLine.Kind.PLAN_SAVING,
                        "plan-7",
                        Optional.of(LedgerEmissions.ofTonnes(new BigDecimal("-2.5"))),
                        Statement.of(
                                Sentence.PLAN_SAVING, "RUN_NOW_AT_HOME", "10000 kgCO2e", "12500 kgCO2e", "31.25 MWh")),
                new MemoLine(
                        MemoLine.Kind.CHINA_GREEN_SHARE,
                        "CN",
                        Optional.empty(),
                        Statement.of(Sentence.GREEN_SHARE_SHORT, "0%", "0 MWh", "250.0001255 MWh", 201)));
    }

    private static BaseYearResult baseYear() {
        BaseYear base = new BaseYear(
                2022,
                LedgerEmissions.ofTonnes(new BigDecimal("1000")),
                LedgerEmissions.ofTonnes(new BigDecimal("900")),
                new BigDecimal("5"),
                List.of(new BaseYear.Change("出售站点", LedgerEmissions.ofTonnes(new BigDecimal("-12.3456")))));
        return new BaseYearResult(base, List.of(new BaseYearResult.Step("出售站点", new BigDecimal("1.23456"), false)));
    }

    static LedgerEnergy energy(String kilowattHours) {
        return LedgerEnergy.ofKilowattHours(new BigDecimal(kilowattHours));
    }

    private static LedgerEmissions sum(List<LedgerEmissions> parts) {
        return parts.stream().reduce(LedgerEmissions.ZERO, LedgerEmissions::plus);
    }
}
