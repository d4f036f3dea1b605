package org.suandian.scope2.accounting;

import static org.suandian.scope2.accounting.book.Amounts.use;
import static org.suandian.scope2.accounting.book.TestInstrument.go;
import static org.suandian.scope2.accounting.book.TestSite.site;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.accounting.book.Book;
import org.suandian.scope2.accounting.book.TestInstrument;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.TokenLine;
import org.suandian.scope2.instrument.InstrumentType;
import org.suandian.scope2.quantity.LargestRemainder;

/** What docs/scope2.md describes in its examples. */
final class DocumentedCases {

    private DocumentedCases() {}

    static BigDecimal byTheYear() {
        return new Book()
                .site(site("a").kwh("1234567").location("485"))
                .account()
                .locationBased()
                .tonnes();
    }

    static BigDecimal byTheHour() {
        long[] load = new long[25];
        Arrays.fill(load, 1_000_000_000);
        String[] rates = new String[25];
        Arrays.fill(rates, "400");
        rates[3] = "800";
        return new Book()
                .hourlyFactors()
                .site(site("a")
                        .hours("2025-10-25T22:00:00Z", "2025-10-26T23:00:00Z", load)
                        .hourlyLocation(rates))
                .account()
                .locationBased()
                .tonnes();
    }

    static AccountingResult vintages() {
        return new Book()
                .site(site("a").mwh("1000").in("CN").location("570").residual("609.6"))
                .instrument(
                        gec("2022-11", "300", "2025-12-15"),
                        gec("2024-09", "300", "2025-12-15"),
                        gec("2024-05", "100", "2025-12-15"),
                        gec("2023-12", "100", "2026-02-10"))
                .account();
    }

    private static TestInstrument gec(String vintage, String mwh, String retired) {
        return TestInstrument.of(InstrumentType.GEC, vintage, mwh)
                .in("CN")
                .vintage(vintage)
                .retired(retired);
    }

    private static Book siteOf(String mwh) {
        return new Book().site(site("a").mwh(mwh).location("400").residual("600"));
    }

    static BigDecimal surplus() {
        return use(siteOf("1000").instrument(go("c", "1200")).account(), "c")
                .unapplied()
                .orElseThrow()
                .megawattHours();
    }

    static BigDecimal claimedElsewhere() {
        return use(
                        siteOf("100")
                                .instrument(go("c", "100").claimedElsewhere("30"))
                                .account(),
                        "c")
                .allocated()
                .megawattHours();
    }

    static BigDecimal second() {
        AccountingResult result = siteOf("100")
                .instrument(
                        go("march", "60").vintage("2025-03"),
                        go("january", "60").vintage("2025-01"))
                .account();
        return use(result, "march").allocated().megawattHours();
    }

    static BigDecimal hierarchy() {
        return new Book()
                .site(site("A").mwh("1000").location("450").supplier("300").residual("550"))
                .site(site("B").mwh("500").location("450").residual("550"))
                .instrument(go("cert", "200").forSites("A"))
                .account()
                .marketBased()
                .tonnes();
    }

    static BigDecimal gridAverage() {
        return new Book()
                .site(site("a").mwh("100").location("400"))
                .account()
                .marketBased()
                .tonnes();
    }

    static BigDecimal withoutInstruments() {
        return new Book()
                .site(site("A").mwh("1000").location("500").residual("100"))
                .site(site("B").mwh("600").in("NONE").location("500"))
                .account()
                .marketBased()
                .tonnes();
    }

    static BigDecimal hourlyShare() {
        long hour = 1_000_000_000;
        return new Book()
                .site(site("a")
                        .hours("2025-06-01T10:00:00Z", "2025-06-01T13:00:00Z", hour, hour, hour)
                        .location("400")
                        .residual("600"))
                .instrument(go("second", "2.5").generated("2025-06-01T11:00:00Z", "2025-06-01T12:00:00Z"))
                .instrument(go("third", "0.25").generated("2025-06-01T12:00:00Z", "2025-06-01T13:00:00Z"))
                .instrument(go("night", "0.25").generated("2025-06-01T02:00:00Z", "2025-06-01T03:00:00Z"))
                .account()
                .hourlyMatches()
                .getFirst()
                .share();
    }

    static BigDecimal roundedRow() {
        return LargestRemainder.round(List.of(new BigDecimal("1.4"), new BigDecimal("1.45"), new BigDecimal("1.15")), 0)
                .get(1);
    }

    private static WorkloadUse workload(String model, String mwh, long tokens) {
        return new WorkloadUse(
                "a", 0, "region", Optional.of(model), Optional.empty(), Optional.empty(), Book.mwh(mwh), tokens, 0, 0);
    }

    /** Two of three kilowatt-hours are covered; the third is of 10 gCO2e. */
    static BigDecimal lastThird() {
        return new Book()
                .site(site("a").kwh("3").location("400").residual("10"))
                .instrument(go("c", "0.002"))
                .workload(workload("m1", "0.001", 1), workload("m2", "0.001", 1), workload("m3", "0.001", 1))
                .account()
                .workloads()
                .getLast()
                .marketBased()
                .grams();
    }

    static TokenLine tokens() {
        return new Book()
                .site(site("a").kwh("1300000").location("500").residual("125"))
                .workload(workload("m", "1300", 2_600_000_000_000L))
                .account()
                .tokens()
                .getFirst();
    }
}
