package org.suandian.scope2.internal.exact;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Multiplies amounts by a fraction one after the other, and carries what rounding leaves over to the next: after any number of them the
 * results add up to the rounded product of the sum. Not thread-safe.
 */
public final class Proportion {

    private static final long SURE_AMOUNT = 1L << 50;

    private final long denominator;
    /** The fraction is {@code whole + part / denominator}. */
    private final long whole;

    private final long part;
    private long carry;

    private Proportion(long numerator, long denominator, long carry) {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException(
                    "The fraction (%d / %d) must not be negative.".formatted(numerator, denominator));
        }
        this.denominator = denominator;
        this.whole = numerator / denominator;
        this.part = numerator % denominator;
        this.carry = carry;
    }

    /** Sums are rounded half up. */
    public static Proportion rounded(BigDecimal factor) {
        Ratio ratio = Ratio.of(factor);
        return new Proportion(ratio.numerator(), ratio.denominator(), ratio.denominator() / 2);
    }

    /**
     * Shares a total out among parts of a sum: when all parts were asked for, the total has been given out exactly.
     *
     * @param sum of all amounts; where it is 0 nothing is given out
     */
    public static Proportion sharing(long total, long sum) {
        return sum == 0 ? new Proportion(0, 1, 0) : new Proportion(total, sum, 0);
    }

    /** What the next amount comes to; negative for a negative one, give or take what is carried. */
    public long next(long amount) {
        long fromWhole = Math.multiplyExact(whole, amount);
        if (part == 0 || amount == 0) {
            return fromWhole;
        }
        if (Math.abs(amount) > SURE_AMOUNT || denominator > Long.MAX_VALUE / 4) {
            return Math.addExact(fromWhole, large(amount));
        }
        long quotient = (long) Math.floor((double) part * amount / denominator);
        // The true remainder is small, so what overflows in the products is the same and cancels out.
        long remainder = part * amount - quotient * denominator + carry;
        while (remainder < 0) {
            remainder += denominator;
            quotient--;
        }
        while (remainder >= denominator) {
            remainder -= denominator;
            quotient++;
        }
        carry = remainder;
        return Math.addExact(fromWhole, quotient);
    }

    private long large(long amount) {
        BigInteger divisor = BigInteger.valueOf(denominator);
        BigInteger dividend =
                BigInteger.valueOf(part).multiply(BigInteger.valueOf(amount)).add(BigInteger.valueOf(carry));
        carry = dividend.mod(divisor).longValueExact();
        return dividend.subtract(BigInteger.valueOf(carry)).divide(divisor).longValueExact();
    }
}
