package org.suandian.units;

import java.util.function.DoubleUnaryOperator;

/**
 * A central value with the ends between which it is expected to lie. The unit is that of the place where it stands.
 *
 * @param low at most {@code central}
 * @param central the value to quote
 * @param high at least {@code central}
 */
public record Range(double low, double central, double high) {

    public Range {
        Quantities.finite("low end", "", low);
        Quantities.finite("central value", "", central);
        Quantities.finite("high end", "", high);
        if (low > central || central > high) {
            throw new IllegalArgumentException(
                    "The range (%s, %s, %s) must be in ascending order. Maybe low and high are exchanged."
                            .formatted(low, central, high));
        }
    }

    public static Range of(double low, double central, double high) {
        return new Range(low, central, high);
    }

    /** A value without a stated uncertainty. */
    public static Range exactly(double value) {
        return new Range(value, value, value);
    }

    public boolean isExact() {
        return low == high;
    }

    /** Applies a monotone function to all three; a falling function exchanges the ends. */
    public Range map(DoubleUnaryOperator monotone) {
        double a = monotone.applyAsDouble(low);
        double b = monotone.applyAsDouble(high);
        return new Range(Math.min(a, b), monotone.applyAsDouble(central), Math.max(a, b));
    }

    public Range times(double factor) {
        return map(value -> value * factor);
    }
}
