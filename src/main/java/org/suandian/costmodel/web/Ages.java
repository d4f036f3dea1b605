package org.suandian.costmodel.web;

import org.suandian.grid.Vintage;
import org.suandian.series.Interval;

/** How old a figure is, for a reader. */
final class Ages {

    private static final double SECONDS_PER_DAY = 86_400;

    private Ages() {}

    /** Days from the end of what the figure describes to the start of the hour; 0 if that had not ended. */
    static double days(Vintage vintage, Interval hour) {
        double days = vintage.ageAt(hour.start()).toSeconds() / SECONDS_PER_DAY;
        return Math.round(days * 100) / 100.0;
    }
}
