package org.suandian.costmodel.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suandian.costmodel.equations.TokenEconomics.Sale;
import org.suandian.units.Money;
import org.suandian.units.Power;
import org.suandian.units.Throughput;
import org.suandian.units.TokenCount;

class HardwareCostTest {

    private static final Currency USD = Currency.getInstance("USD");

    private static Money usd(double amount) {
        return Money.of(amount, USD);
    }

    @Test
    void aMillionTokensCostTheHoursTheyTake() {
        assertThat(HardwareCost.perMillionTokens(usd(3.6), Throughput.ofTokensPerSecond(1_000)))
                .isEqualTo(usd(1));
        assertThat(HardwareCost.ofFleet(usd(2), 8, 24)).isEqualTo(usd(384));
    }

    @Test
    void withoutInterestAnAnnuitySpreadsThePriceEvenly() {
        assertThat(HardwareCost.annuityPerHour(usd(87_600), 5, 0, 0, 0).amount())
                .isCloseTo(2, within(1e-12));
        assertThat(HardwareCost.annuityPerHour(usd(87_600), 5, 0, 0.5, 0).amount())
                .isCloseTo(1, within(1e-12));
        assertThat(HardwareCost.annuityPerHour(usd(87_600), 5, 0, 1, 0.1).amount())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void theDiscountedPaymentsOfAnAnnuityAreThePriceLessTheDiscountedResidual() {
        double yearly =
                8_760 * HardwareCost.annuityPerHour(usd(30_000), 4, 0.1, 0.2, 0).amount();
        double present = 0;
        for (int year = 1; year <= 4; year++) {
            present += yearly / Math.pow(1.1, year);
        }
        assertThat(present).isCloseTo(30_000 * (1 - 0.2 / Math.pow(1.1, 4)), within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.1, 0.2, 0",
        "-1, 0.1, 0.2, 0",
        "NaN, 0.1, 0.2, 0",
        "4, -0.1, 0.2, 0",
        "4, 0.1, 1.1, 0",
        "4, 0.1, -0.1, 0",
        "4, 0.1, 0.2, -0.1"
    })
    void sharesOfAnAnnuityAreShares(double years, double wacc, double residual, double opex) {
        assertThatThrownBy(() -> HardwareCost.annuityPerHour(usd(1), years, wacc, residual, opex))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe a share is a percentage.");
    }

    @Test
    void embeddedElectricityIsPowerTimesOverheadTimesPrice() {
        assertThat(HardwareCost.embeddedElectricityPerHour(Power.ofWatts(1_000), 1.5, usd(0.1))
                        .amount())
                .isCloseTo(0.15, within(1e-12));
    }

    @Test
    void revenueIsTheSumOfSales() {
        assertThat(TokenEconomics.revenue(
                        List.of(
                                new Sale(TokenCount.ofMillions(2), usd(3)),
                                new Sale(TokenCount.ofMillions(0.5), usd(4))),
                        USD))
                .isEqualTo(usd(8));
        assertThat(TokenEconomics.revenue(List.of(), USD)).isEqualTo(usd(0));
    }

    @Test
    void marginsAreNamedByWhatTheyAreAShareOf() {
        assertThat(TokenEconomics.costProfitMargin(usd(3), usd(2))).isCloseTo(0.5, within(1e-12));
        assertThat(TokenEconomics.grossMargin(usd(4), usd(1))).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void aSavingIsAShareOfWhatThereWasBefore() {
        assertThat(TokenEconomics.saving(10, 4)).isCloseTo(0.6, within(1e-12));
        assertThat(TokenEconomics.saving(10, 12)).isCloseTo(-0.2, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "NaN, 1", "1, NaN", "1, Infinity"})
    void aSavingOfNothingIsNone(double before, double after) {
        assertThatThrownBy(() -> TokenEconomics.saving(before, after)).isInstanceOf(IllegalArgumentException.class);
    }
}
