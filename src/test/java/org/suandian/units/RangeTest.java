package org.suandian.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

    @Test
    void aRangeMayBeASingleValue() {
        assertThat(Range.exactly(2)).isEqualTo(Range.of(2, 2, 2));
        assertThat(Range.exactly(2).isExact()).isTrue();
        assertThat(Range.of(1, 2, 2).isExact()).isFalse();
        assertThat(Range.of(2, 2, 3).isExact()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 3", "1, 3, 2", "3, 2, 1"})
    void endsOutOfOrderAreRefused(double low, double central, double high) {
        assertThatThrownBy(() -> Range.of(low, central, high))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The range (%s, %s, %s) must be in ascending order. Maybe low and high are exchanged.",
                        low, central, high);
    }

    @Test
    void eachEndMustBeFinite() {
        assertThatThrownBy(() -> Range.of(Double.NaN, 1, 2)).hasMessageContaining("low end");
        assertThatThrownBy(() -> Range.of(1, Double.NaN, 2)).hasMessageContaining("central value");
        assertThatThrownBy(() -> Range.of(1, 2, Double.POSITIVE_INFINITY)).hasMessageContaining("high end");
    }

    @Test
    void aRisingFunctionKeepsTheEndsAndAFallingOneExchangesThem() {
        assertThat(Range.of(1, 2, 4).map(value -> value + 1)).isEqualTo(Range.of(2, 3, 5));
        assertThat(Range.of(1, 2, 4).map(value -> 1 / value)).isEqualTo(Range.of(0.25, 0.5, 1));
    }

    @Test
    void aNegativeFactorExchangesTheEnds() {
        assertThat(Range.of(1, 2, 4).times(3)).isEqualTo(Range.of(3, 6, 12));
        assertThat(Range.of(1, 2, 4).times(-1)).isEqualTo(Range.of(-4, -2, -1));
    }
}
