package org.suandian.site.internal.ingest;

import java.util.Locale;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.Limits;
import org.suandian.site.Pue;

/** Columns that several formats of this feature share. */
final class SiteColumns {

    private SiteColumns() {}

    static Column source() {
        return Column.reference("source_id", "where the row was published", "sources");
    }

    static Column pue(String name, String description) {
        return Column.decimal(
                name,
                "",
                Limits.between(1, Pue.PLAUSIBLE_MAXIMUM, "it is the reciprocal (DCiE), or in percent."),
                description);
    }

    /** Places are looked up without regard to case, so their ids are stored in lower case; others are refused. */
    static String lowerCaseId(CsvRow row, String column) {
        String id = row.text(column);
        if (!id.equals(id.toLowerCase(Locale.ROOT))) {
            throw row.problem(
                    "not-lower-case",
                    column,
                    "The {column} ({value}) must be in lower case.",
                    id.toLowerCase(Locale.ROOT) + " is meant.");
        }
        return id;
    }
}
