package org.suandian.grid.internal.ingest.profile;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.suandian.grid.TypicalProfile;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.Limits;

/**
 * One month and hour of a profile.
 *
 * @param head what all cells of the profile must agree in
 * @param index 0 for January 00:00, 287 for December 23:00
 */
record ProfileCell<H>(H head, int index, double mean, double p10, double p90) {

    private static final int CELLS = TypicalProfile.MONTHS * TypicalProfile.HOURS;

    /** The cell of a row, whose percentiles must be in order. */
    static <H> ProfileCell<H> of(H head, CsvRow row, String mean, String p10, String p90) {
        if (row.decimal(p10) > row.decimal(p90)) {
            throw row.problem(
                    "percentiles-exchanged",
                    p10,
                    "The {column} ({value}) must not exceed " + p90 + ".",
                    "they are exchanged.");
        }
        int index = (row.integer("month") - 1) * TypicalProfile.HOURS + row.integer("hour_local");
        return new ProfileCell<>(head, index, row.decimal(mean), row.decimal(p10), row.decimal(p90));
    }

    static Column month() {
        return Column.integer("month", "", Limits.between(1, 12, "months are counted from 1."), "1 to 12");
    }

    static Column hour() {
        return Column.integer(
                "hour_local",
                "",
                Limits.between(0, 23, "hours are counted from 0."),
                "hour of the zone's market clock, 0 to 23");
    }

    static Column hours() {
        return Column.integer("hours", "h", Limits.between(1, 10_000, ""), "how many hours the statistics are of");
    }

    /** What all cells agree in; refuses a profile with gaps or with different heads. */
    static <H> H head(List<ProfileCell<H>> cells) {
        if (cells.size() != CELLS) {
            throw new IllegalArgumentException(
                    "The profile (%d rows) must have a row for each of 12 months x 24 hours.".formatted(cells.size()));
        }
        H head = cells.getFirst().head();
        if (!cells.stream().allMatch(cell -> cell.head().equals(head))) {
            throw new IllegalArgumentException(
                    "The rows of a profile (%s) must agree in all but their values.".formatted(head));
        }
        return head;
    }

    static <H> double[] values(List<ProfileCell<H>> cells, ToDoubleFunction<ProfileCell<H>> value) {
        double[] values = new double[CELLS];
        Arrays.fill(values, Double.NaN);
        cells.forEach(cell -> values[cell.index()] = value.applyAsDouble(cell));
        return values;
    }
}
