package org.suandian.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoundingTest {

    private static final long SEED = 20240115;

    @ParameterizedTest
    @CsvSource({
        "1.23456789012, 1.23456789",
        "0.000000123456789949, 0.00000012345679",
        "123456789012, 123456789000",
        "-1.23456789012, -1.23456789",
        "0.1, 0.1",
        "1e300, 1e300"
    })
    void nineDigitsAreKept(double value, double rounded) {
        assertThat(Rounding.toOutput(value)).isEqualTo(rounded);
    }

    @Test
    void aHalfGoesToTheEvenDigit() {
        assertThat(Rounding.toOutput(1_000_000_002.5 * 2)).isEqualTo(2_000_000_000);
        assertThat(Rounding.toOutput(1_000_000_005)).isEqualTo(1_000_000_000);
        assertThat(Rounding.toOutput(1_000_000_015)).isEqualTo(1_000_000_020);
    }

    @Test
    void negativeZeroBecomesZero() {
        assertThat(Double.doubleToRawLongBits(Rounding.toOutput(-0.0))).isZero();
    }

    @Test
    void whatIsNoNumberIsNeverPutOut() {
        assertThatThrownBy(() -> Rounding.toOutput(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rounding.toOutput(Double.NEGATIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static DoubleStream figures() {
        Random random = new Random(SEED);
        return DoubleStream.generate(() -> (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(60) - 30))
                .limit(500);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void roundingChangesAFigureByLessThanAPartInAHundredMillionAndOnlyOnce(double figure) {
        double once = Rounding.toOutput(figure);
        assertThat(once).isCloseTo(figure, offset(Math.abs(figure) * 5e-9));
        assertThat(Rounding.toOutput(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theShortWayGivesWhatExactDecimalsGive(double figure) {
        for (double near : new double[] {figure, figure * 1.000000001, Math.nextUp(figure), figure / 3}) {
            double exact = new BigDecimal(near)
                    .round(new MathContext(Rounding.SIGNIFICANT_DIGITS, RoundingMode.HALF_EVEN))
                    .doubleValue();
            assertThat(Rounding.toOutput(near)).isEqualTo(exact);
        }
    }
}
