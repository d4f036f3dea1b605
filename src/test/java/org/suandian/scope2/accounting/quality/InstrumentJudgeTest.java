package org.suandian.scope2.accounting.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.scope2.accounting.book.TestInstrument.go;
import static org.suandian.scope2.accounting.book.TestInstrument.tariff;
import static org.suandian.scope2.instrument.QualityCriterion.QC1_EMISSION_RATE;
import static org.suandian.scope2.instrument.QualityCriterion.QC2_UNIQUE_CLAIM;
import static org.suandian.scope2.instrument.QualityCriterion.QC3_RETIRED;
import static org.suandian.scope2.instrument.QualityCriterion.QC5_MARKET;
import static org.suandian.scope2.instrument.QualityCriterion.QC6_SUPPLIER_FACTOR;
import static org.suandian.scope2.instrument.QualityCriterion.QC7_DIRECT_CONTRACT;
import static org.suandian.scope2.instrument.QualityCriterion.QC8_RESIDUAL_MIX;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.scope2.accounting.book.TestInstrument;
import org.suandian.scope2.instrument.InstrumentType;
import org.suandian.scope2.instrument.QualityCriterion;
import org.suandian.scope2.instrument.Verdict;
import org.suandian.scope2.instrument.Verdict.Outcome;
import org.suandian.scope2.market.Market;

class InstrumentJudgeTest {

    @ParameterizedTest
    @EnumSource
    void eachCriterionIsJudgedInOrderWhateverTheInstrument(InstrumentType type) {
        Judgement judgement = Judgement.of(TestInstrument.of(type, "i", "1"));

        assertThat(judgement.verdicts()).extracting(Verdict::criterion).containsExactly(QualityCriterion.values());
        assertThat(judgement.failed()).isEmpty();
    }

    @Test
    void allThatFailsIsNamed() {
        TestInstrument hopeless =
                go("c", "1").in("UK").vintage("2020-01").withoutRate().retired("2021-08-01", "Other");

        assertThat(Judgement.of(hopeless).failed())
                .containsExactly(
                        QC1_EMISSION_RATE,
                        QC3_RETIRED,
                        QualityCriterion.QC4_VINTAGE,
                        QC5_MARKET,
                        QualityCriterion.REGISTRY_EXPIRED);
    }

    @Test
    void withoutAnEmissionRateTheFirstCriterionFails() {
        assertThat(Judgement.of(go("c", "1").withoutRate()).failed()).containsExactly(QC1_EMISSION_RATE);
        assertThat(Judgement.of(go("c", "1").rate("12.5")).detail(QC1_EMISSION_RATE))
                .isEqualTo("It conveys 12.5 gCO2e/kWh.");
    }

    @Test
    void aCertificateThatWasNotRetiredDoesNotCount() {
        Judgement judgement = Judgement.of(go("c", "1").notRetired().serials("AIB", 1, 1));

        assertThat(judgement.failed()).containsExactly(QC3_RETIRED);
        assertThat(judgement.detail(QC3_RETIRED)).isEqualTo("It has not been retired.");
    }

    @Test
    void aCertificateRetiredForAnotherDoesNotCount() {
        Judgement judgement = Judgement.of(go("c", "1").retired("2025-12-15", "Other Ltd"));

        assertThat(judgement.failed()).containsExactly(QC3_RETIRED);
        assertThat(judgement.detail(QC3_RETIRED))
                .isEqualTo("Retired on 2025-12-15 for Other Ltd, not for Acme Inference Ltd.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme", "ACME", "Acme Inference Ltd", " ACME INFERENCE LTD "})
    void theBeneficiaryIsTheOrganisationByIdOrName(String beneficiary) {
        assertThat(Judgement.of(go("c", "1").retired("2025-12-15", beneficiary)).outcome(QC3_RETIRED))
                .isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme2", "Acme Inference", "Acme Inference Ltd.", ""})
    void aSimilarNameIsAnotherName(String beneficiary) {
        assertThat(Judgement.of(go("c", "1").retired("2025-12-15", beneficiary)).outcome(QC3_RETIRED))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void whatIsRetiredAfterTheDayOfTheReportDoesNotCountYet() {
        Optional<LocalDate> asOf = Optional.of(LocalDate.of(2026, 2, 1));

        assertThat(retiredOn("2026-02-01", asOf)).isEqualTo(Outcome.MET);
        assertThat(retiredOn("2026-02-02", asOf)).isEqualTo(Outcome.FAILED);
        assertThat(retiredOn("2026-02-02", Optional.empty())).isEqualTo(Outcome.MET);
    }

    private static Outcome retiredOn(String day, Optional<LocalDate> asOf) {
        return new Judgement(InstrumentJudge.judge(
                        go("c", "1").retired(day).instrument(), List.of(Judgement.EU), true, Judgement.reporting(asOf)))
                .outcome(QC3_RETIRED);
    }

    @Test
    void guaranteesOfOriginAreUsedInSwitzerlandAndNotInTheUnitedKingdom() {
        Market switzerland = new Market("CH", "CH", Set.of("CH"), Set.of("EU"), true, "test");
        Market kingdom = new Market("UK", "UK", Set.of("GB"), Set.of(), true, "test");

        assertThat(Judgement.in(switzerland, go("c", "1")).outcome(QC5_MARKET)).isEqualTo(Outcome.MET);
        assertThat(Judgement.in(kingdom, go("c", "1")).detail(QC5_MARKET))
                .isEqualTo("Issued in EU; its sites consumed in UK, which does not admit it.");
    }

    @Test
    void forSitesOutsideOfTheReportTheMarketIsNoQuestion() {
        Judgement judgement = new Judgement(InstrumentJudge.judge(
                go("c", "1").instrument(), List.of(), true, Judgement.reporting(Optional.empty())));

        assertThat(judgement.outcome(QC5_MARKET)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void anotherClaimOnTheSameAttributesDisqualifies() {
        TestInstrument claimedTwice = go("c", "1").serials("AIB", 1, 1).attested(Optional.of(false), Optional.empty());

        assertThat(Judgement.of(claimedTwice).failed()).containsExactly(QC2_UNIQUE_CLAIM);
    }

    @Test
    void aContractWithoutItsCertificatesDoesNotCount() {
        TestInstrument nothingStated =
                TestInstrument.of(InstrumentType.PPA, "p", "1").attested(Optional.empty(), Optional.empty());
        TestInstrument soldElsewhere =
                TestInstrument.of(InstrumentType.PPA, "p", "1").attested(Optional.of(true), Optional.of(false));

        assertThat(Judgement.of(nothingStated).failed()).containsExactly(QC2_UNIQUE_CLAIM, QC7_DIRECT_CONTRACT);
        assertThat(Judgement.of(soldElsewhere).failed()).containsExactly(QC7_DIRECT_CONTRACT);
    }

    @Test
    void aTariffIsJudgedByWhatTheSupplierDelivered() {
        Judgement judgement = Judgement.of(tariff("t", "250").attested(Optional.of(true), Optional.empty()));

        assertThat(judgement.failed()).containsExactly(QC6_SUPPLIER_FACTOR);
        assertThat(judgement.outcome(QC7_DIRECT_CONTRACT)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(judgement.outcome(QC3_RETIRED)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aMissingResidualMixIsDisclosedAndDisqualifiesNothing() {
        Judgement judgement = new Judgement(InstrumentJudge.judge(
                go("c", "1").instrument(), List.of(Judgement.EU), false, Judgement.reporting(Optional.empty())));

        assertThat(judgement.failed()).isEmpty();
        assertThat(judgement.detail(QC8_RESIDUAL_MIX))
                .isEqualTo("None is published for part; the report discloses it.");
    }
}
