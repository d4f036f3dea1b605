package org.suandian.scope2.internal.exact;

import java.math.BigInteger;

/** Products that do not fit into 64 bits, divided. */
public final class Exact {

    /** Below it a quotient is known to one unit from floating point, and its remainder tells which. */
    private static final double SURE = 1L << 50;

    private Exact() {}

    /**
     * The floor of {@code a * b / divisor}.
     *
     * @param a 0 or more
     * @param b 0 or more
     * @param divisor more than 0
     * @throws ArithmeticException if the quotient does not fit into 64 bits
     */
    public static long mulDiv(long a, long b, long divisor) {
        if (Math.multiplyHigh(a, b) == 0) {
            long product = a * b;
            if (product >= 0) {
                return product / divisor;
            }
        }
        double estimate = (double) a * b / divisor;
        if (estimate < SURE && divisor < Long.MAX_VALUE / 4) {
            long quotient = (long) estimate;
            // The true remainder is small, so what overflows in both products is the same and cancels out.
            long remainder = a * b - quotient * divisor;
            while (remainder < 0) {
                remainder += divisor;
                quotient--;
            }
            while (remainder >= divisor) {
                remainder -= divisor;
                quotient++;
            }
            return quotient;
        }
        return BigInteger.valueOf(a)
                .multiply(BigInteger.valueOf(b))
                .divide(BigInteger.valueOf(divisor))
                .longValueExact();
    }

    /** As {@link #mulDiv} for an amount of any sign: what is taken back is exactly what was given. */
    public static long mulDivSigned(long amount, long b, long divisor) {
        return amount >= 0 ? mulDiv(amount, b, divisor) : -mulDiv(-amount, b, divisor);
    }
}
