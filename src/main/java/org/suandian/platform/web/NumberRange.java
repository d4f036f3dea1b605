package org.suandian.platform.web;

/**
 * The values that a number may have, and its unit for messages.
 *
 * @param least the lower end
 * @param leastIncluded whether the lower end itself is allowed
 * @param most the upper end, which is allowed; {@code Double.MAX_VALUE} where there is none
 * @param unit as written after the number, e.g. {@code W}; empty for a ratio or a count
 */
public record NumberRange(double least, boolean leastIncluded, double most, String unit) {

    public NumberRange {
        if (!(least <= most)) {
            throw new IllegalArgumentException("The range (" + least + " to " + most + ") must not be empty.");
        }
    }

    /** From {@code least} to {@code most}, both allowed. */
    public static NumberRange between(double least, double most, String unit) {
        return new NumberRange(least, true, most, unit);
    }

    /** Greater than 0 and at most {@code most}. */
    public static NumberRange positiveUpTo(double most, String unit) {
        return new NumberRange(0, false, most, unit);
    }

    boolean contains(double value) {
        return (leastIncluded ? value >= least : value > least) && value <= most;
    }

    /** What a number must be, for a message: {@code be between 0 and 1}. */
    String requirement() {
        String suffix = unit.isEmpty() ? "" : " " + unit;
        if (leastIncluded) {
            return "be between " + shown(least) + " and " + shown(most) + suffix;
        }
        return "be greater than " + shown(least) + " and at most " + shown(most) + suffix;
    }

    static String shown(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
