package org.suandian.grid;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.suandian.units.Range;

/**
 * The month-and-hour means of one year, with the 10th and 90th percentile of the same hours as low and high.
 *
 * <p>Hours are counted on the zone's market clock. The mean may lie outside the percentiles of a skewed month (a few
 * price spikes); the range then ends at the mean.
 */
public final class TypicalProfile {

    public static final int MONTHS = 12;
    public static final int HOURS = 24;

    private final int year;
    private final ZoneId clock;
    private final String sourceId;
    private final Range[] cells;

    /**
     * @param cells {@value #MONTHS} x {@value #HOURS} ranges, January 00:00 first
     */
    public TypicalProfile(int year, ZoneId clock, String sourceId, Range[] cells) {
        if (cells.length != MONTHS * HOURS) {
            throw new IllegalArgumentException(
                    "The profile (%d cells) must have %d months of %d hours.".formatted(cells.length, MONTHS, HOURS));
        }
        this.year = year;
        this.clock = clock;
        this.sourceId = sourceId;
        this.cells = cells.clone();
    }

    /** A range whose ends are moved out to the mean where the mean lies beyond them. */
    public static Range cell(double mean, double p10, double p90) {
        return Range.of(Math.min(p10, mean), mean, Math.max(p90, mean));
    }

    public int year() {
        return year;
    }

    public String sourceId() {
        return sourceId;
    }

    /** The value for the market hour that contains the moment. */
    public Range at(Instant moment) {
        ZonedDateTime local = moment.atZone(clock);
        return cells[(local.getMonthValue() - 1) * HOURS + local.getHour()];
    }
}
