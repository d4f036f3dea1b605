package org.suandian.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Currency CNY = Currency.getInstance("CNY");

    @Test
    void amountsOfOneCurrencyAddAndSubtract() {
        assertThat(Money.of(3, CNY).plus(Money.of(2, "CNY"))).isEqualTo(Money.of(5, CNY));
        assertThat(Money.of(3, CNY).minus(Money.of(5, CNY))).isEqualTo(Money.of(-2, CNY));
        assertThat(Money.of(3, CNY).times(1.5)).isEqualTo(Money.of(4.5, CNY));
    }

    @Test
    void aRatioOfAmountsIsANumber() {
        assertThat(Money.of(3, CNY).dividedBy(Money.of(2, CNY))).isEqualTo(1.5);
        assertThatThrownBy(() -> Money.of(3, CNY).dividedBy(Money.of(0, CNY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ratio of amounts");
    }

    @Test
    void currenciesAreNeverMixed() {
        Money yuan = Money.of(3, CNY);
        Money dollars = Money.of(3, "USD");
        assertThatThrownBy(() -> yuan.plus(dollars))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The amounts (CNY and USD) must be in one currency."
                        + " Maybe convert one of them with a dated rate first.");
        assertThatThrownBy(() -> yuan.minus(dollars)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> yuan.dividedBy(dollars)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTinyAmountIsKept() {
        assertThat(Money.of(1e-12, CNY).times(1e6).amount()).isEqualTo(1e-6);
    }

    @Test
    void anAmountIsAFiniteNumberOfAKnownCurrency() {
        assertThatThrownBy(() -> Money.of(Double.POSITIVE_INFINITY, CNY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The amount of money (Infinity CNY) must be a finite number.");
        assertThatThrownBy(() -> Money.of(1, "XXY")).isInstanceOf(IllegalArgumentException.class);
    }
}
