package org.suandian.scope2.internal.activity.coverage;

import java.util.Arrays;

/** The newest average powers of a meter, and their median. */
final class PowerSamples {

    private static final int KEPT = 64;

    private final double[] ring = new double[KEPT];
    private int size;
    private int next;
    private int sinceMedian;
    private double median;

    int size() {
        return size;
    }

    void add(double power) {
        ring[next] = power;
        next = (next + 1) % KEPT;
        size = Math.min(KEPT, size + 1);
        sinceMedian++;
    }

    /** Of the samples, up to a few of the newest: it is not computed anew for each. */
    double median() {
        if (sinceMedian > size / 4 || median == 0) {
            double[] sorted = Arrays.copyOf(ring, size);
            Arrays.sort(sorted);
            median = sorted[size / 2];
            sinceMedian = 0;
        }
        return median;
    }
}
