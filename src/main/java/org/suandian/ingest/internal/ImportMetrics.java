package org.suandian.ingest.internal;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import org.suandian.ingest.ImportReport;

/** Counts the rows of imports, by what came of them. */
@Singleton
class ImportMetrics {

    private static final String ROWS = "suandian.import.rows";

    private final MeterRegistry registry;

    ImportMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(ImportReport report) {
        if (report.status() == ImportReport.Status.REJECTED) {
            count(report, "refused", report.rowsRead());
            return;
        }
        count(report, "added", report.counts().added());
        count(report, "revised", report.counts().revised());
        count(report, "unchanged", report.counts().unchanged());
    }

    private void count(ImportReport report, String outcome, long rows) {
        registry.counter(ROWS, "dataset", report.dataset(), "outcome", outcome).increment(rows);
    }
}
