package org.suandian.units;

/**
 * A mass of greenhouse gases, as CO2 equivalent.
 *
 * @param grams gCO2e; negative only in a reversal of an earlier amount
 */
public record Emissions(double grams) implements Comparable<Emissions> {

    public static final Emissions ZERO = new Emissions(0);

    public Emissions {
        Quantities.finite("emissions", "gCO2e", grams);
    }

    public static Emissions ofGrams(double grams) {
        return new Emissions(grams);
    }

    public static Emissions ofTonnes(double tonnes) {
        return new Emissions(tonnes * 1_000_000);
    }

    public double kilograms() {
        return grams / 1_000;
    }

    public double tonnes() {
        return grams / 1_000_000;
    }

    public Emissions plus(Emissions other) {
        return new Emissions(grams + other.grams);
    }

    public Emissions times(double factor) {
        return new Emissions(grams * factor);
    }

    @Override
    public int compareTo(Emissions other) {
        return Double.compare(grams, other.grams);
    }
}
