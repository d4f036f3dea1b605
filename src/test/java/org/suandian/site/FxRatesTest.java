package org.suandian.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.failure.UnanswerableException;
import org.suandian.site.FxRates.Conversion;
import org.suandian.units.Money;

class FxRatesTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final LocalDate IN_2024 = LocalDate.of(2024, 5, 1);

    private static final FxRate EUR_2023 = rate(EUR, 2023, 0.92);
    private static final FxRate EUR_2024 = rate(EUR, 2024, 0.8);
    private static final FxRate CNY_2024 = rate(CNY, 2024, 7.2);
    private static final FxRates RATES = new FxRates(List.of(EUR_2023, EUR_2024, CNY_2024));

    private static FxRate rate(Currency currency, int year, double unitsPerUsd) {
        return new FxRate(
                currency, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), unitsPerUsd, "ANNUAL_AVERAGE", "fed");
    }

    @Test
    void dollarsConvertByOneRateInBothDirections() {
        assertThat(RATES.conversion(USD, CNY, IN_2024).convert(Money.of(2, USD)))
                .isEqualTo(Money.of(14.4, CNY));
        Conversion back = RATES.conversion(CNY, USD, IN_2024);
        assertThat(back.convert(Money.of(14.4, CNY)).amount()).isCloseTo(2, within(1e-12));
        assertThat(back.legs()).containsExactly(CNY_2024);
        assertThat(back.ofOtherPeriod()).isFalse();
    }

    @Test
    void otherPairsAreCrossedThroughTheDollarAndBothRatesAreNamed() {
        Conversion conversion = RATES.conversion(EUR, CNY, IN_2024);
        assertThat(conversion.factor()).isCloseTo(9, within(1e-12));
        assertThat(conversion.legs()).containsExactly(EUR_2024, CNY_2024);
        assertThat(RATES.conversion(CNY, EUR, IN_2024).factor()).isCloseTo(1 / 9.0, within(1e-12));
    }

    @Test
    void aCurrencyConvertsToItselfWithoutAnyRate() {
        Currency gbp = Currency.getInstance("GBP");
        Conversion same = RATES.conversion(gbp, gbp, IN_2024);
        assertThat(same.factor()).isEqualTo(1);
        assertThat(same.legs()).isEmpty();
        assertThat(same.convert(Money.of(3, gbp))).isEqualTo(Money.of(3, gbp));
    }

    @Test
    void theRateOfThePeriodIsTakenAndItsEndDoesNotBelongToIt() {
        assertThat(RATES.conversion(USD, EUR, LocalDate.of(2023, 12, 31)).factor())
                .isEqualTo(0.92);
        assertThat(RATES.conversion(USD, EUR, LocalDate.of(2024, 1, 1)).factor())
                .isEqualTo(0.8);
    }

    @Test
    void outsideEveryPeriodTheNearestRateIsTakenAndTheAnswerSaysSo() {
        Conversion later = RATES.conversion(USD, EUR, LocalDate.of(2026, 2, 1));
        assertThat(later.factor()).isEqualTo(0.8);
        assertThat(later.ofOtherPeriod()).isTrue();
        Conversion earlier = RATES.conversion(USD, EUR, LocalDate.of(2020, 2, 1));
        assertThat(earlier.factor()).isEqualTo(0.92);
        assertThat(earlier.ofOtherPeriod()).isTrue();
    }

    @Test
    void betweenTwoPeriodsTheNearerOneIsTakenAndOfTwoAsNearTheLater() {
        FxRates gap = new FxRates(List.of(rate(EUR, 2020, 0.5), rate(EUR, 2022, 0.6)));
        assertThat(gap.conversion(USD, EUR, LocalDate.of(2021, 2, 1)).factor()).isEqualTo(0.5);
        assertThat(gap.conversion(USD, EUR, LocalDate.of(2021, 11, 1)).factor()).isEqualTo(0.6);
        assertThat(gap.conversion(USD, EUR, LocalDate.of(2021, 7, 2)).factor()).isEqualTo(0.6);
    }

    @Test
    void aCurrencyWithoutRateIsRefusedWithThoseThatHaveOne() {
        assertThatExceptionOfType(UnanswerableException.class)
                .isThrownBy(() -> RATES.conversion(USD, Currency.getInstance("GBP"), IN_2024))
                .satisfies(e -> assertThat(e.code()).isEqualTo("no-exchange-rate"))
                .satisfies(e -> assertThat(e.details())
                        .containsEntry("currency", "GBP")
                        .containsEntry("currencies", List.of("CNY", "EUR", "USD")));
    }

    @Test
    void anAmountInAnotherCurrencyIsNotConverted() {
        Conversion conversion = RATES.conversion(EUR, CNY, IN_2024);
        assertThatThrownBy(() -> conversion.convert(Money.of(1, USD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The amount to convert (1.0 USD) must be in EUR.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aRateIsGreaterThanZeroAndFinite(double unitsPerUsd) {
        assertThatThrownBy(() -> rate(EUR, 2024, unitsPerUsd))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be greater than 0");
    }

    @Test
    void aRatesValidityHasALength() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        assertThatThrownBy(() -> new FxRate(EUR, day, day, 1, "SPOT", "fed"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must end after it starts");
    }
}
