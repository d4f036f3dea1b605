package org.suandian.scope2.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suandian.grid.CarbonBasis;
import org.suandian.scope2.factor.EmissionFactor;
import org.suandian.scope2.factor.FactorKind;
import org.suandian.scope2.factor.FactorRules;
import org.suandian.scope2.factor.LossRate;
import org.suandian.scope2.ledger.EntryProblem;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.series.Interval;

class FactorRulesTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final Interval YEAR_2025 =
            Interval.of(Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"));

    private static EmissionFactor factor(FactorKind kind, CarbonBasis basis, int year) {
        return new EmissionFactor(
                "f",
                0,
                kind,
                "DE",
                YEAR_2025,
                year,
                EmissionRate.ofGramsPerKilowattHour(new BigDecimal("363")),
                basis,
                "CO2e",
                "UBA",
                Optional.empty());
    }

    private static List<String> codes(List<EntryProblem> problems) {
        return problems.stream().map(EntryProblem::code).toList();
    }

    private static LossRate loss(String share) {
        return new LossRate("l", 0, "DE", YEAR_2025, new BigDecimal(share), "own figure");
    }

    @Test
    void aDirectFactorOfTheYearIsFine() {
        EmissionFactor factor = factor(FactorKind.LOCATION_AVERAGE, CarbonBasis.DIRECT, 2025);
        assertThat(FactorRules.listErrors(factor, NOW)).isEmpty();
        assertThat(FactorRules.listWarnings(factor)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aMarginalFactorIsOfNoKind(FactorKind kind) {
        List<EntryProblem> errors = FactorRules.listErrors(factor(kind, CarbonBasis.MARGINAL, 2025), NOW);
        assertThat(codes(errors)).containsExactly("marginal-factor");
        assertThat(errors.getFirst().message()).contains("never enters the accounts");
    }

    @ParameterizedTest
    @EnumSource(names = "UPSTREAM", mode = EnumSource.Mode.EXCLUDE)
    void aLifecycleFactorIsNotOfScope2(FactorKind kind) {
        assertThat(codes(FactorRules.listErrors(factor(kind, CarbonBasis.LIFECYCLE, 2025), NOW)))
                .containsExactly("lifecycle-factor");
    }

    @Test
    void whatIsUpstreamMayBeOfALifecycle() {
        assertThat(FactorRules.listErrors(factor(FactorKind.UPSTREAM, CarbonBasis.LIFECYCLE, 2025), NOW))
                .isEmpty();
    }

    @Test
    void aForecastIsNoFactor() {
        assertThat(codes(FactorRules.listErrors(factor(FactorKind.RESIDUAL_MIX, CarbonBasis.DIRECT, 2027), NOW)))
                .containsExactly("implausible-year");
        assertThat(FactorRules.listErrors(factor(FactorKind.RESIDUAL_MIX, CarbonBasis.DIRECT, 2026), NOW))
                .isEmpty();
    }

    @Test
    void aFactorMoreThanFiveYearsOldIsOdd() {
        assertThat(FactorRules.listWarnings(factor(FactorKind.SUPPLIER, CarbonBasis.DIRECT, 2020)))
                .isEmpty();
        assertThat(codes(FactorRules.listWarnings(factor(FactorKind.SUPPLIER, CarbonBasis.DIRECT, 2019))))
                .containsExactly("old-factor");
    }

    @Test
    void aLossIsAShareAndNotAPercentage() {
        assertThat(FactorRules.listErrors(loss("0"))).isEmpty();
        assertThat(FactorRules.listErrors(loss("0.08"))).isEmpty();
        assertThat(FactorRules.listErrors(loss("8")).getFirst().message())
                .isEqualTo(
                        "The share (8) that is lost must be at least 0 and less than 1. Maybe it is in percent: 8% is 0.08.");
        assertThat(codes(FactorRules.listErrors(loss("-0.01")))).containsExactly("implausible-share");
        assertThat(codes(FactorRules.listErrors(loss("1")))).containsExactly("implausible-share");
    }
}
