package org.suandian.scope2.internal.consumption;

/** Sums of a workload at a stay. Energy that is shared out by the hour is kept with a fraction, so that nothing is lost by the row. */
final class WorkloadTally {

    /** Binary places after the point. */
    private static final int FRACTION_BITS = 40;

    static final long ONE = 1L << FRACTION_BITS;

    /** What is compared of it: so much less that no way of adding up makes a difference. */
    private static final int COMPARED_BITS = 20;

    private static final long COMPARED_ONE = 1L << COMPARED_BITS;
    private static final int SHIFT = FRACTION_BITS - COMPARED_BITS;
    private static final long[] NONE = new long[0];

    /** What it used in each hour, where that is kept. */
    long[] behindMeterByHour = NONE;

    long[] feedByHour = NONE;

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
        return shared + (rounded() >> COMPARED_BITS);
    }

    /** The rest of it, in units of 2^-20. */
    long rest() {
        return rounded() & COMPARED_ONE - 1;
    }

    private long rounded() {
        return fraction + (1L << SHIFT - 1) >> SHIFT;
    }

    void forgetHours() {
        behindMeterByHour = NONE;
        feedByHour = NONE;
    }
}
