package org.suandian.ingest.csv.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimalTextTest {

    private static double parse(String text) {
        char[] padded = ("<<" + text + ">>").toCharArray();
        return DecimalText.parse(padded, 2, 2 + text.length());
    }

    @Test
    void everyDecimalIsTheNearestDouble() {
        Random random = new Random(20_260_101);
        for (int i = 0; i < 200_000; i++) {
            String text =
                    new BigDecimal(new BigInteger(1 + random.nextInt(70), random), random.nextInt(24)).toPlainString();
            String signed = random.nextBoolean() ? text : "-" + text;
            assertThat(parse(signed)).as(signed).isEqualTo(Double.parseDouble(signed) + 0.0);
        }
    }

    @Test
    void everyDoubleCanBeReadBack() {
        Random random = new Random(20_260_102);
        for (int i = 0; i < 100_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value) && Math.abs(value) >= Double.MIN_NORMAL) {
                assertThat(parse(Double.toString(value))).isEqualTo(value);
            }
        }
    }

    @Test
    void zeroHasNoSign() {
        assertThat(1 / parse("-0.00")).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(1 / parse("-0e0")).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(parse("0e-400")).isZero();
    }
}
