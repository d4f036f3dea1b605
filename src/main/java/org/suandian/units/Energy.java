package org.suandian.units;

/**
 * An amount of electrical energy.
 *
 * @param kilowattHours the amount in kWh; negative only in a reversal of an earlier amount
 */
public record Energy(double kilowattHours) implements Comparable<Energy> {

    /** Joules in one kilowatt-hour, exact by definition of the watt. */
    public static final double JOULES_PER_KILOWATT_HOUR = 3_600_000;

    public static final Energy ZERO = new Energy(0);

    public Energy {
        Quantities.finite("energy", "kWh", kilowattHours);
    }

    public static Energy ofKilowattHours(double kilowattHours) {
        return new Energy(kilowattHours);
    }

    public static Energy ofWattHours(double wattHours) {
        return new Energy(wattHours / 1_000);
    }

    public static Energy ofMegawattHours(double megawattHours) {
        return new Energy(megawattHours * 1_000);
    }

    public static Energy ofJoules(double joules) {
        return new Energy(joules / JOULES_PER_KILOWATT_HOUR);
    }

    public double wattHours() {
        return kilowattHours * 1_000;
    }

    public double megawattHours() {
        return kilowattHours / 1_000;
    }

    public double joules() {
        return kilowattHours * JOULES_PER_KILOWATT_HOUR;
    }

    public Energy plus(Energy other) {
        return new Energy(kilowattHours + other.kilowattHours);
    }

    public Energy times(double factor) {
        return new Energy(kilowattHours * factor);
    }

    /** How many times {@code other} fits into this; {@code other} must not be zero. */
    public double dividedBy(Energy other) {
        return Quantities.finite("energy ratio", "", kilowattHours / other.kilowattHours);
    }

    @Override
    public int compareTo(Energy other) {
        return Double.compare(kilowattHours, other.kilowattHours);
    }
}
