package org.suandian.scope2.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/** Amounts in the sentences of a report: exact where they are short, else with twelve significant digits; never in powers of ten. */
public final class Wording {

    private static final MathContext READABLE = new MathContext(12);

    private Wording() {}

    public static String megawattHours(LedgerEnergy energy) {
        return number(energy.megawattHours()) + " MWh";
    }

    public static String kilograms(LedgerEmissions emissions) {
        return number(emissions.grams().movePointLeft(3)) + " kgCO2e";
    }

    public static String rate(EmissionRate rate) {
        return number(rate.gramsPerKilowattHour()) + " gCO2e/kWh";
    }

    /** A share as a percentage. */
    public static String percent(BigDecimal share) {
        return number(share.movePointRight(2)) + "%";
    }

    public static String number(BigDecimal value) {
        return value.signum() == 0
                ? "0"
                : value.round(READABLE).stripTrailingZeros().toPlainString();
    }
}
