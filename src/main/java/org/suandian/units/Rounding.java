package org.suandian.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rounding of figures that leave the service. Never used on a value that is computed with afterwards. */
public final class Rounding {

    /** Digits that a reader can use and that two runs agree on. */
    public static final int SIGNIFICANT_DIGITS = 9;

    private static final MathContext OUTPUT = new MathContext(SIGNIFICANT_DIGITS, RoundingMode.HALF_EVEN);

    /** Powers of ten that a double holds exactly. */
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    /** So close to a half, the product's own rounding could decide the wrong way. */
    private static final double TIE_MARGIN = 1e-5;

    private Rounding() {}

    /** The value with {@value #SIGNIFICANT_DIGITS} significant digits, half-even; 0 stays 0 and is never negative. */
    public static double toOutput(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? 0 : Quantities.finite("figure", "", value);
        }
        int magnitude = (int) Math.floor(Math.log10(Math.abs(value)));
        int shift = SIGNIFICANT_DIGITS - 1 - magnitude;
        if (shift < 0 || shift >= POWERS.length) {
            return exactly(value);
        }
        // Both the rounded integer and the power are exact, so one division gives the double nearest to the decimal.
        double scaled = value * POWERS[shift];
        double rounded = Math.rint(scaled);
        boolean isNearTie = Math.abs(Math.abs(scaled - rounded) - 0.5) < TIE_MARGIN;
        return isNearTie ? exactly(value) : rounded / POWERS[shift];
    }

    private static double exactly(double value) {
        return new BigDecimal(value).round(OUTPUT).doubleValue();
    }
}
