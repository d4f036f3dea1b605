package org.suandian.scope2.internal.consumption;

/** Sums of a workload at a stay. Energy that is shared out by the hour is kept with a fraction, so that nothing is lost by the row. */
final class WorkloadTally {

    /** Binary places after the point. */
    private static final int FRACTION_BITS = 40;

    static final long ONE = 1L << FRACTION_BITS;

    long behindMeter;
    long feed;
    long inputTokens;
    long outputTokens;
    long acceleratorMilliHours;
    private long shared;
    private long fraction;

    /** @param parts of a milliwatt-hour, in units of 2^-40 */
    void share(long milliwattHours, long parts) {
        fraction += parts;
        shared = Math.addExact(shared, milliwattHours + (fraction >> FRACTION_BITS));
        fraction &= ONE - 1;
    }

    /** Whole milliwatt-hours of what was shared out. */
    long whole() {
        return shared;
    }

    /** The rest of it, in units of 2^-40. */
    long rest() {
        return fraction;
    }
}
