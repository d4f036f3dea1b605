package org.suandian.scope2.internal.activity.parsing;

import org.suandian.scope2.internal.activity.parsing.UsedEnergy.Use;
import org.suandian.scope2.internal.activity.reading.Field;
import org.suandian.series.Interval;

/** Refuses energies that no site on earth can take: more than 10 GW on average. */
final class PowerLimit {

    private static final double MILLIWATTS = 1e13;
    private static final double SECONDS_PER_HOUR = 3_600;

    private PowerLimit() {}

    /** Milliwatts: milliwatt-hours over hours. */
    static double averageMilliwatts(long milliwattHours, Interval interval) {
        return milliwattHours * SECONDS_PER_HOUR / interval.duration().toSeconds();
    }

    static void check(Cells cells, Use use, Interval interval) {
        double milliwatts = averageMilliwatts(use.energy().milliwattHours(), interval);
        if (milliwatts > MILLIWATTS) {
            Field field = cells.has(Field.ENERGY) ? Field.ENERGY : Field.END;
            cells.refuse(
                    "power-out-of-range",
                    field,
                    "must imply an average power of at most 10 GW, and implies %,.0f MW".formatted(milliwatts / 1e9),
                    "the unit is 1,000 times another, or the interval is too short.");
        }
    }
}
