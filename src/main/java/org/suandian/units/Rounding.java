package org.suandian.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rounding of figures that leave the service. Never used on a value that is computed with afterwards. */
public final class Rounding {

    /** Digits that a reader can use and that two runs agree on. */
    public static final int SIGNIFICANT_DIGITS = 9;

    private static final MathContext OUTPUT = new MathContext(SIGNIFICANT_DIGITS, RoundingMode.HALF_EVEN);

    private Rounding() {}

    /** The value with {@value #SIGNIFICANT_DIGITS} significant digits, half-even; 0 stays 0 and is never negative. */
    public static double toOutput(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? 0 : Quantities.finite("figure", "", value);
        }
        return new BigDecimal(value).round(OUTPUT).doubleValue();
    }
}
