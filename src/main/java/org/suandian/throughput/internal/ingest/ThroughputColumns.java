package org.suandian.throughput.internal.ingest;

import java.util.Locale;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.Limits;
import org.suandian.units.Range;

/** Columns that several formats of this feature share, with what is plausible in them. */
final class ThroughputColumns {

    /** Above any accelerator with its share of a rack, below a rack. */
    private static final double HIGHEST_WATTS = 10_000;

    private ThroughputColumns() {}

    static Column source() {
        return Column.reference("source_id", "where the row was published", "sources");
    }

    static Column accelerator() {
        return Column.reference("accelerator_id", "the accelerator", "accelerators");
    }

    static Column note() {
        return Column.text("note", "what a reader must know").optional();
    }

    static Column year() {
        return Column.integer("year", "", Limits.between(2000, 2100, "a digit is wrong."), "the year of publication");
    }

    static Column currency() {
        return Column.currency("currency", "of the price");
    }

    static Column watts(String name, String description) {
        return Column.decimal(
                name,
                "W",
                Limits.between(1, HIGHEST_WATTS, "the figure is in kW, or of a whole server or rack."),
                description);
    }

    static Column ratio(String name, double low, double high, String advice, String description) {
        return Column.decimal(name, "", Limits.between(low, high, advice), description);
    }

    static Column tokens(String name, String description) {
        return Column.decimal(
                name, "tokens", Limits.between(1, 10_000_000, "the figure is in thousands of tokens."), description);
    }

    /** Central, low and high of a ratio; the ends default to the centre. */
    static Range range(CsvRow row, String name) {
        double central = row.decimal(name);
        return Range.of(
                row.findDecimal(name + "_low").orElse(central),
                central,
                row.findDecimal(name + "_high").orElse(central));
    }

    /** Identifiers that are looked up without regard to case are stored in lower case; others are refused. */
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
