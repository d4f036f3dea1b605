package org.suandian.scope2.internal.consumption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The powers of a meter, by their order of magnitude, and the greatest of them. Only tells what looks odd; no figure is made of it, so
 * floating point does no harm.
 */
final class PowerProfile {

    /** A reading so many times the median of its meter is taken for a mistake. */
    private static final double IMPLAUSIBLE_RATIO = 100;

    private static final int KEPT = 16;
    private static final int BINS = 128;
    private static final int ZERO_BIN = 32;

    /** A reading: microseconds {@code [from, to)}, milliwatt-hours, and its mean power in any unit. */
    record Reading(long from, long to, long energy, double power) {}

    private final int[] counts = new int[BINS];
    private final List<Reading> greatest = new ArrayList<>();
    private int readings;

    void add(long from, long to, long energy) {
        double power = (double) energy / (to - from);
        counts[bin(power)]++;
        readings++;
        if (greatest.size() < KEPT || power > greatest.getLast().power()) {
            greatest.add(new Reading(from, to, energy, power));
            greatest.sort(Comparator.comparingDouble(Reading::power).reversed());
            if (greatest.size() > KEPT) {
                greatest.removeLast();
            }
        }
    }

    private static int bin(double power) {
        return power <= 0 ? 0 : Math.clamp((long) Math.getExponent(power) + ZERO_BIN, 1, BINS - 1);
    }

    /** In the order of time. */
    List<Reading> implausible() {
        double median = upperEndOfMedianBin();
        return greatest.stream()
                .filter(each -> median > 0 && each.power() > IMPLAUSIBLE_RATIO * median)
                .sorted(Comparator.comparingLong(Reading::from))
                .toList();
    }

    private double upperEndOfMedianBin() {
        int below = 0;
        for (int bin = 0; bin < BINS; bin++) {
            below += counts[bin];
            if (2 * below >= readings) {
                return bin == 0 ? 0 : Math.scalb(1.0, bin - ZERO_BIN + 1);
            }
        }
        return 0;
    }
}
