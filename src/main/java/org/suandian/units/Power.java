package org.suandian.units;

/**
 * Electrical power drawn.
 *
 * @param watts the power in W, not negative
 */
public record Power(double watts) implements Comparable<Power> {

    public Power {
        Quantities.notNegative("power", "W", watts);
    }

    public static Power ofWatts(double watts) {
        return new Power(watts);
    }

    public static Power ofKilowatts(double kilowatts) {
        return new Power(kilowatts * 1_000);
    }

    public double kilowatts() {
        return watts / 1_000;
    }

    public Power plus(Power other) {
        return new Power(watts + other.watts);
    }

    public Power times(double factor) {
        return new Power(watts * factor);
    }

    /** The energy drawn at this power in the given time. */
    public Energy overSeconds(double seconds) {
        return Energy.ofJoules(watts * Quantities.notNegative("time", "s", seconds));
    }

    @Override
    public int compareTo(Power other) {
        return Double.compare(watts, other.watts);
    }
}
