package org.suandian.units;

/**
 * Greenhouse gas emissions per unit of electrical energy.
 *
 * <p>Whether the figure is a direct (Scope 2) or a lifecycle factor, and which gases it counts, is not part of the
 * number: it travels with the value's provenance.
 *
 * @param gramsPerKilowattHour gCO2e per kWh, not negative; zero is a legal value
 */
public record CarbonIntensity(double gramsPerKilowattHour) implements Comparable<CarbonIntensity> {

    /** Grams in one avoirdupois pound, exact (international yard and pound agreement, 1959). */
    public static final double GRAMS_PER_POUND = 453.59237;

    public CarbonIntensity {
        Quantities.notNegative("carbon intensity", "gCO2e/kWh", gramsPerKilowattHour);
    }

    public static CarbonIntensity ofGramsPerKilowattHour(double gramsPerKilowattHour) {
        return new CarbonIntensity(gramsPerKilowattHour);
    }

    public static CarbonIntensity ofKilogramsPerKilowattHour(double kilogramsPerKilowattHour) {
        return new CarbonIntensity(kilogramsPerKilowattHour * 1_000);
    }

    /** From the unit in which North American agencies publish. */
    public static CarbonIntensity ofPoundsPerMegawattHour(double poundsPerMegawattHour) {
        return new CarbonIntensity(poundsPerMegawattHour * GRAMS_PER_POUND / 1_000);
    }

    public Emissions emissionsOf(Energy energy) {
        return Emissions.ofGrams(gramsPerKilowattHour * energy.kilowattHours());
    }

    @Override
    public int compareTo(CarbonIntensity other) {
        return Double.compare(gramsPerKilowattHour, other.gramsPerKilowattHour);
    }
}
