package org.suandian.placement.problem.check;

/** Numbers as they stand in messages. */
final class Numbers {

    private static final double EXACT = 1e15;

    private Numbers() {}

    /** Whole numbers without a fraction, and without an exponent as long as people can count the digits. */
    static String shown(double value) {
        return value == Math.rint(value) && Math.abs(value) <= EXACT
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
