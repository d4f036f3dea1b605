package org.suandian.scope2.accounting.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.scope2.accounting.book.Amounts.assertMarketTonnes;
import static org.suandian.scope2.accounting.book.Amounts.assertMegawattHours;
import static org.suandian.scope2.accounting.book.Amounts.use;
import static org.suandian.scope2.accounting.book.TestInstrument.go;
import static org.suandian.scope2.accounting.book.TestSite.site;
import static org.suandian.scope2.instrument.QualityCriterion.QC4_VINTAGE;
import static org.suandian.scope2.instrument.QualityCriterion.REGISTRY_EXPIRED;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suandian.scope2.accounting.book.Book;
import org.suandian.scope2.accounting.book.TestInstrument;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.InstrumentUse;
import org.suandian.scope2.instrument.InstrumentType;
import org.suandian.scope2.instrument.Verdict.Outcome;

class VintageAndExpiryTest {

    private static TestInstrument gec(String vintage, String mwh, String retired) {
        return TestInstrument.of(InstrumentType.GEC, vintage, mwh)
                .in("CN")
                .vintage(vintage)
                .retired(retired);
    }

    private static AccountingResult fourCertificates() {
        return new Book()
                .site(site("beijing")
                        .mwh("1000")
                        .in("CN", "CN", "cn-north")
                        .location("570")
                        .residual("609.6"))
                .instrument(
                        gec("2022-11", "300", "2025-12-15"),
                        gec("2024-09", "300", "2025-12-15"),
                        gec("2024-05", "100", "2025-12-15"),
                        gec("2023-12", "100", "2026-02-10"))
                .account();
    }

    private static Judgement judgement(InstrumentUse use) {
        return new Judgement(use.verdicts());
    }

    @Test
    void oneOfFourCertificatesIsOfTheRightVintage() {
        AccountingResult result = fourCertificates();

        assertMegawattHours(use(result, "2024-09").allocated(), "300");
        assertMarketTonnes(result, "426.72");
        assertThat(result.instruments().stream().filter(InstrumentUse::accepted))
                .hasSize(1);
        assertThat(judgement(use(result, "2024-09")).detail(REGISTRY_EXPIRED))
                .isEqualTo("Valid to 2026-08-31, retired on 2025-12-15.");
    }

    @Test
    void aCertificateMayBeTooOldForTheReportAndStillValidInItsRegistry() {
        AccountingResult result = fourCertificates();

        Judgement old = judgement(use(result, "2022-11"));
        assertThat(old.failed()).containsExactly(QC4_VINTAGE);
        assertThat(old.detail(REGISTRY_EXPIRED)).isEqualTo("Valid to 2025-12-31, retired on 2025-12-15.");
        Judgement eightMonths = judgement(use(result, "2024-05"));
        assertThat(eightMonths.failed()).containsExactly(QC4_VINTAGE);
        assertThat(eightMonths.detail(QC4_VINTAGE))
                .isEqualTo("2024-05 is 8 months before the period (2025-01 to 2025-12); the policy allows 6.");
    }

    @Test
    void aCertificateMayFailBothTests() {
        Judgement expired = judgement(use(fourCertificates(), "2023-12"));

        assertThat(expired.failed()).containsExactly(QC4_VINTAGE, REGISTRY_EXPIRED);
        assertThat(expired.detail(REGISTRY_EXPIRED)).isEqualTo("Valid to 2025-12-31, retired on 2026-02-10.");
    }

    @ParameterizedTest(name = "vintage {0}: {1}")
    @CsvSource({"2024-06, FAILED", "2024-07, MET", "2025-12, MET", "2026-03, MET", "2026-04, FAILED"})
    void theWindowBeginsSixMonthsBeforeThePeriodAndEndsThreeAfterIt(String vintage, Outcome outcome) {
        assertThat(Judgement.of(go("c", "1").vintage(vintage)).outcome(QC4_VINTAGE))
                .isEqualTo(outcome);
    }

    @Test
    void anotherRulesetHasAnotherWindow() {
        AccountingResult result = new Book()
                .window(0, 0)
                .site(site("a").mwh("10").location("400").residual("500"))
                .instrument(
                        go("before", "1").vintage("2024-12"), go("within", "1").vintage("2025-01"))
                .account();

        assertThat(use(result, "before").accepted()).isFalse();
        assertThat(use(result, "within").accepted()).isTrue();
    }

    @Test
    void allOfTheGenerationLiesInTheWindow() {
        TestInstrument halfTooOld =
                go("c", "1").vintage("2024-12").generated("2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z");
        TestInstrument within =
                go("c", "1").vintage("2024-12").generated("2024-07-01T00:00:00Z", "2025-01-01T00:00:00Z");

        assertThat(Judgement.of(halfTooOld).detail(QC4_VINTAGE))
                .isEqualTo("2024-01 is 12 months before the period (2025-01 to 2025-12); the policy allows 6.");
        assertThat(Judgement.of(within).outcome(QC4_VINTAGE)).isEqualTo(Outcome.MET);
    }

    @Test
    void aMonthThatBeganInBeijingBeforeItDidInUtcIsThatMonth() {
        TestInstrument july = TestInstrument.of(InstrumentType.GEC, "c", "1")
                .vintage("2024-07")
                .generated("2024-06-30T16:00:00Z", "2024-07-31T16:00:00Z");

        assertThat(Judgement.of(july).outcome(QC4_VINTAGE)).isEqualTo(Outcome.MET);
    }

    @ParameterizedTest(name = "{0} of {1} is valid to {2}")
    @CsvSource({
        "GEC, 2020-03, 2025-12-31",
        "GEC, 2023-12, 2025-12-31",
        "GEC, 2024-01, 2025-12-31",
        "GEC, 2024-02, 2026-01-31",
        "GEC, 2024-03, 2026-02-28",
        "GO, 2024-06, 2025-12-31"
    })
    void registriesLetCertificatesExpireByRulesOfTheirOwn(InstrumentType type, String vintage, String lastDay) {
        assertThat(RegistryValidity.findLastDay(type, YearMonth.parse(vintage))).contains(LocalDate.parse(lastDay));
    }

    @Test
    void theLastDayIsValid() {
        assertThat(Judgement.of(go("c", "1").vintage("2024-07").retired("2026-01-31"))
                        .outcome(REGISTRY_EXPIRED))
                .isEqualTo(Outcome.MET);
        assertThat(Judgement.of(go("c", "1").vintage("2024-07").retired("2026-02-01"))
                        .outcome(REGISTRY_EXPIRED))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void withoutAKnownRuleNothingExpires() {
        TestInstrument rec = TestInstrument.of(InstrumentType.REC, "c", "1").retired("2030-01-01");

        assertThat(Judgement.of(rec).outcome(REGISTRY_EXPIRED)).isEqualTo(Outcome.NOT_APPLICABLE);
    }
}
