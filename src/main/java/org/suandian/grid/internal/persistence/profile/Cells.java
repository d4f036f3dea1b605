package org.suandian.grid.internal.persistence.profile;

import java.time.ZoneId;
import org.suandian.grid.TypicalProfile;
import org.suandian.units.Range;

/** Between the arrays of a profile's row and the profile. */
final class Cells {

    private Cells() {}

    static TypicalProfile profile(int year, ZoneId clock, String sourceId, double[] mean, double[] p10, double[] p90) {
        Range[] cells = new Range[mean.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = TypicalProfile.cell(mean[i], p10[i], p90[i]);
        }
        return new TypicalProfile(year, clock, sourceId, cells);
    }
}
