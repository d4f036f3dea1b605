package org.suandian.units;

/** The checks that the value types of this package share. */
final class Quantities {

    private Quantities() {}

    static double finite(String thing, String unit, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The %s (%s %s) must be a finite number.".formatted(thing, value, unit));
        }
        return value;
    }

    static double notNegative(String thing, String unit, double value) {
        if (finite(thing, unit, value) < 0) {
            throw new IllegalArgumentException(
                    "The %s (%s %s) must not be negative. Maybe a sign or a subtraction went wrong."
                            .formatted(thing, value, unit));
        }
        return value;
    }

    static double positive(String thing, String unit, double value) {
        if (finite(thing, unit, value) <= 0) {
            throw new IllegalArgumentException("The %s (%s %s) must be greater than 0.".formatted(thing, value, unit));
        }
        return value;
    }
}
