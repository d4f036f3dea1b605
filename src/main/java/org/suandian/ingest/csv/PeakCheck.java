package org.suandian.ingest.csv;

import java.util.Map;
import java.util.Optional;

/** Watches the largest magnitude of a number column, see {@link Limits#withPeakAtLeast}. */
final class PeakCheck {

    private final Column column;
    private final Limits limits;
    private double peak;
    private double peakValue;
    private long peakLine;

    PeakCheck(Column column, Limits limits) {
        this.column = column;
        this.limits = limits;
    }

    void see(CsvRow row) {
        if (!row.has(column.name())) {
            return;
        }
        double value = row.decimal(column.name());
        if (Math.abs(value) > peak) {
            peak = Math.abs(value);
            peakValue = value;
            peakLine = row.line();
        }
    }

    Optional<ImportIssue> verdict(String file) {
        if (peak == 0 || peak >= limits.peakAtLeast()) {
            return Optional.empty();
        }
        return Optional.of(new ImportIssue(
                "implausible-magnitude",
                "The largest {column} of the file ({value} {unit}) must reach {minimum}.",
                Map.of(
                        "column", column.name(),
                        "value", Double.toString(peakValue),
                        "unit", column.unit(),
                        "minimum", CellReader.plain(limits.peakAtLeast())),
                file,
                peakLine,
                Optional.of(column.name()),
                Optional.of(limits.peakAdvice())));
    }
}
