package org.suandian.scope2.internal.exact;

import java.math.BigDecimal;

/**
 * A decimal as a fraction of whole numbers.
 *
 * @param denominator a power of ten
 */
public record Ratio(long numerator, long denominator) {

    /** @throws ArithmeticException for a decimal of more digits than 64 bits hold */
    public static Ratio of(BigDecimal decimal) {
        BigDecimal plain = decimal.stripTrailingZeros();
        int scale = Math.max(0, plain.scale());
        return new Ratio(
                plain.movePointRight(scale).longValueExact(),
                BigDecimal.TEN.pow(scale).longValueExact());
    }

    /** The floor of the product; an amount of 0 or more. */
    public long of(long amount) {
        return Exact.mulDiv(amount, numerator, denominator);
    }

    /** What {@link #of(long)} cuts off, in units of one over the denominator. */
    public long rest(long amount) {
        return amount * numerator - of(amount) * denominator; // small: what overflows cancels out
    }
}
