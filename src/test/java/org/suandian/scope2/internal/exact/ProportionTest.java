package org.suandian.scope2.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProportionTest {

    @Test
    void roundingIsCarriedOnSoThatPartsAddUpToTheProduct() {
        Proportion third = Proportion.rounded(new BigDecimal("1.3"));
        // 1.3 each: 1.3, 2.6, 3.9, 5.2 rounded half up are 1, 3, 4, 5.
        assertThat(new long[] {third.next(1), third.next(1), third.next(1), third.next(1)})
                .containsExactly(1, 2, 1, 1);
    }

    @Test
    void whatIsTakenBackComesOffTheSum() {
        Proportion share = Proportion.sharing(10, 3);
        long sum = share.next(1) + share.next(1) + share.next(-1) + share.next(2);
        assertThat(sum).isEqualTo(10);
    }

    @Test
    void nothingIsSharedOutOverNothing() {
        assertThat(Proportion.sharing(0, 0).next(5)).isZero();
    }

    @Test
    void sharesOfLargeAmountsAddUpToTheTotal() {
        Random random = new Random(7);
        long[] amounts = random.longs(1_000, 0, 3_000_000_000_000L).toArray();
        long sum = 0;
        for (long amount : amounts) {
            sum += amount;
        }
        long total = 987_654_321_987_654_321L;
        Proportion share = Proportion.sharing(total, sum);
        long given = 0;
        for (long amount : amounts) {
            given += share.next(amount);
        }
        assertThat(given).isEqualTo(total);
    }

    @Test
    void aShareBeyondWhatFloatingPointKnowsIsExact() {
        Proportion share = Proportion.sharing(3, 1L << 61);
        assertThat(share.next(1L << 60)).isEqualTo(1);
        assertThat(share.next(1L << 60)).isEqualTo(2);
    }

    @Test
    void productsBeyond64BitsAreDividedExactly() {
        Random random = new Random(11);
        for (int i = 0; i < 10_000; i++) {
            long a = random.nextLong() >>> 1 + random.nextInt(40);
            long b = random.nextLong() >>> 1 + random.nextInt(40);
            long divisor = Math.max(b, 1) + (random.nextLong() >>> 3 + random.nextInt(40));
            BigInteger exact =
                    BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).divide(BigInteger.valueOf(divisor));
            if (divisor > 0 && exact.bitLength() < Long.SIZE) {
                assertThat(Exact.mulDiv(a, b, divisor)).isEqualTo(exact.longValueExact());
            }
        }
    }

    @Test
    void aQuotientThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> Exact.mulDiv(Long.MAX_VALUE, Long.MAX_VALUE, 2))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void theLargestRemaindersAreRaised() {
        long[] parts = {3, 3, 3};
        LargestRemainders.fill(parts, new long[] {1, 9, 9}, 10);
        assertThat(parts).containsExactly(3, 4, 3);
    }
}
