package org.suandian.scope2.quantity;

import java.math.BigDecimal;

/**
 * An exact emission factor.
 *
 * @param gramsPerKilowattHour gCO2e per kWh; not negative
 */
public record EmissionRate(BigDecimal gramsPerKilowattHour) implements Comparable<EmissionRate> {

    public static final EmissionRate ZERO = new EmissionRate(BigDecimal.ZERO);

    public EmissionRate {
        if (gramsPerKilowattHour.signum() < 0) {
            throw new IllegalArgumentException(
                    "The emission factor (%s gCO2e/kWh) must not be negative.".formatted(gramsPerKilowattHour));
        }
        gramsPerKilowattHour = plain(gramsPerKilowattHour);
    }

    /** Equal amounts are equal records, whatever zeros they were written with. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static EmissionRate ofGramsPerKilowattHour(BigDecimal value) {
        return new EmissionRate(value);
    }

    /** What an energy causes at this rate, exactly. */
    public LedgerEmissions of(LedgerEnergy energy) {
        return new LedgerEmissions(gramsPerKilowattHour.multiply(energy.kilowattHours()));
    }

    @Override
    public int compareTo(EmissionRate other) {
        return gramsPerKilowattHour.compareTo(other.gramsPerKilowattHour);
    }
}
