package org.suandian.data;

import java.util.List;

/**
 * Mean, 10th and 90th percentile of a bucket's values, and how many there were.
 *
 * <p>A percentile at fraction q is the value at position (n - 1) q of the sorted values, interpolated linearly between the two order
 * statistics beside it.
 */
record Distribution(double mean, double p10, double p90, int count) {

    private static final double LOW_FRACTION = 0.1;
    private static final double HIGH_FRACTION = 0.9;

    /**
     * Describes the values.
     *
     * @throws IllegalArgumentException when there is none
     */
    static Distribution of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("The values of a distribution must not be empty.");
        }
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double sum = 0;
        for (double value : sorted) {
            sum += value;
        }
        return new Distribution(
                sum / sorted.length,
                percentile(sorted, LOW_FRACTION),
                percentile(sorted, HIGH_FRACTION),
                sorted.length);
    }

    private static double percentile(double[] sorted, double fraction) {
        double position = (sorted.length - 1) * fraction;
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
