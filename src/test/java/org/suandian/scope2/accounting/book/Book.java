package org.suandian.scope2.accounting.book;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.suandian.scope2.accounting.Accounting;
import org.suandian.scope2.accounting.AccountingInputs;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.AvailableInstrument;
import org.suandian.scope2.accounting.BaseYear;
import org.suandian.scope2.accounting.MemoInputs;
import org.suandian.scope2.accounting.Ruleset;
import org.suandian.scope2.accounting.Ruleset.Granularity;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.accounting.WorkloadUse;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.MeterFinding;
import org.suandian.scope2.market.Market;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.series.Interval;

/** A run of the organisation Acme over the year 2025 in UTC, with the markets EU, CH (which accepts EU), UK, US, CN, and NONE. */
public final class Book {

    public static final String ORGANISATION = "acme";
    public static final String ORGANISATION_NAME = "Acme Inference Ltd";

    private final List<SiteConsumption> consumptions = new ArrayList<>();
    private final List<WorkloadUse> workloads = new ArrayList<>();
    private final List<AvailableInstrument> instruments = new ArrayList<>();
    private final Map<String, Market> markets = new LinkedHashMap<>();
    private final List<MeterFinding> findings = new ArrayList<>();
    private MemoInputs memos = MemoInputs.NONE;
    private Interval period = year2025();
    private ZoneId zone = ZoneId.of("UTC");
    private Ruleset ruleset = Ruleset.GHG_PROTOCOL_2015;
    private Optional<Instant> asOf = Optional.empty();
    private Optional<BaseYear> baseYear = Optional.empty();

    public Book() {
        market("EU", Set.of(), true);
        market("CH", Set.of("EU"), true);
        market("UK", Set.of(), true);
        market("US", Set.of(), true);
        market("CN", Set.of(), true);
        market("NONE", Set.of(), false);
    }

    public static Interval year2025() {
        return Interval.of(Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"));
    }

    public static LedgerEnergy mwh(String value) {
        return LedgerEnergy.ofMegawattHours(new BigDecimal(value));
    }

    public Book market(String id, Set<String> accepts, boolean hasInstruments) {
        markets.put(id, new Market(id, id, new HashSet<>(Set.of(id)), accepts, hasInstruments, "test"));
        return this;
    }

    public Book site(TestSite... sites) {
        for (TestSite site : sites) {
            consumptions.add(site.build());
        }
        return this;
    }

    public Book instrument(TestInstrument... given) {
        for (TestInstrument instrument : given) {
            instruments.add(instrument.build());
        }
        return this;
    }

    public Book workload(WorkloadUse... uses) {
        workloads.addAll(List.of(uses));
        return this;
    }

    public Book finding(MeterFinding finding) {
        findings.add(finding);
        return this;
    }

    public Book memos(MemoInputs given) {
        memos = given;
        return this;
    }

    /** From the one midnight to the other of the zone. */
    public Book period(String from, String to, String zoneId) {
        zone = ZoneId.of(zoneId);
        period = Interval.of(
                LocalDate.parse(from).atStartOfDay(zone).toInstant(),
                LocalDate.parse(to).atStartOfDay(zone).toInstant());
        return this;
    }

    public Book asOf(String moment) {
        asOf = Optional.of(Instant.parse(moment));
        return this;
    }

    public Book hourlyFactors() {
        ruleset = new Ruleset("hourly-location", 6, 3, Granularity.HOURLY);
        return this;
    }

    public Book window(int monthsBefore, int monthsAfter) {
        ruleset = new Ruleset("other-window", monthsBefore, monthsAfter, Granularity.ANNUAL);
        return this;
    }

    public Book baseYear(BaseYear year) {
        baseYear = Optional.of(year);
        return this;
    }

    public AccountingInputs inputs() {
        AccountingQuestion question = new AccountingQuestion(
                ORGANISATION,
                ORGANISATION_NAME,
                List.of(),
                period,
                zone,
                "FY2025",
                ruleset,
                Currency.getInstance("EUR"),
                asOf,
                baseYear);
        return new AccountingInputs(
                question, consumptions, workloads, instruments, List.copyOf(markets.values()), findings, memos);
    }

    public AccountingResult account() {
        return Accounting.account(inputs());
    }
}
