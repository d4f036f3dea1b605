package org.suandian.throughput;

import java.util.Arrays;

/**
 * Piecewise cubic interpolation that keeps the monotony of the data (Fritsch and Carlson 1980, with Fritsch and Butland's 1984
 * weighted harmonic mean slopes and one-sided slopes at the ends). Between two points of a falling curve it never rises.
 */
final class MonotoneCubic {

    private final double[] xs;
    private final double[] ys;
    private final double[] slopes;

    /**
     * @param xs strictly ascending, at least two
     * @param ys as many
     */
    MonotoneCubic(double[] xs, double[] ys) {
        this.xs = xs.clone();
        this.ys = ys.clone();
        this.slopes = slopes(this.xs, this.ys);
    }

    /** The value at x, which must lie between the first and the last point. */
    double at(double x) {
        int i = segmentOf(x);
        double width = xs[i + 1] - xs[i];
        double t = (x - xs[i]) / width;
        double u = 1 - t;
        return ys[i] * u * u * (1 + 2 * t)
                + ys[i + 1] * t * t * (3 - 2 * t)
                + width * t * u * (slopes[i] * u - slopes[i + 1] * t);
    }

    private int segmentOf(double x) {
        int found = Arrays.binarySearch(xs, x);
        int index = found >= 0 ? found : -found - 2;
        return Math.clamp(index, 0, xs.length - 2);
    }

    private static double[] slopes(double[] xs, double[] ys) {
        int n = xs.length;
        double[] widths = new double[n - 1];
        double[] secants = new double[n - 1];
        for (int i = 0; i < n - 1; i++) {
            widths[i] = xs[i + 1] - xs[i];
            secants[i] = (ys[i + 1] - ys[i]) / widths[i];
        }
        double[] slopes = new double[n];
        if (n == 2) {
            Arrays.fill(slopes, secants[0]);
            return slopes;
        }
        for (int i = 1; i < n - 1; i++) {
            slopes[i] = inner(widths[i - 1], widths[i], secants[i - 1], secants[i]);
        }
        slopes[0] = end(widths[0], widths[1], secants[0], secants[1]);
        slopes[n - 1] = end(widths[n - 2], widths[n - 3], secants[n - 2], secants[n - 3]);
        return slopes;
    }

    private static double inner(double widthBefore, double widthAfter, double before, double after) {
        if (before * after <= 0) {
            return 0;
        }
        double weightBefore = 2 * widthAfter + widthBefore;
        double weightAfter = widthAfter + 2 * widthBefore;
        return (weightBefore + weightAfter) / (weightBefore / before + weightAfter / after);
    }

    private static double end(double width, double nextWidth, double secant, double nextSecant) {
        double slope = ((2 * width + nextWidth) * secant - width * nextSecant) / (width + nextWidth);
        if (slope * secant <= 0) {
            return 0;
        }
        boolean overshoots = secant * nextSecant <= 0 && Math.abs(slope) > 3 * Math.abs(secant);
        return overshoots ? 3 * secant : slope;
    }
}
