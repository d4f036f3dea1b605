package org.suandian.throughput.internal.ingest;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.csv.Limits;
import org.suandian.ingest.versioned.Absence;
import org.suandian.ingest.versioned.RowImporter;
import org.suandian.throughput.internal.persistence.AcceleratorEntity;
import org.suandian.throughput.internal.persistence.AcceleratorRepository;
import org.suandian.throughput.internal.persistence.SourcedRatio;

/** Imports accelerators. */
@Singleton
public class AcceleratorImporter extends RowImporter<AcceleratorEntity> {

    static final CsvSchema SCHEMA = new CsvSchema(
            "accelerators",
            "Accelerators, with the factors that lead from the power of the board to that of its system.",
            List.of("accelerator_id"),
            columns());

    AcceleratorImporter(AcceleratorRepository repository) {
        super(SCHEMA, repository);
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.id("accelerator_id", "in lower case, e.g. h100"),
                Column.text("name", "as the vendor writes it"),
                Column.text("vendor", "who makes it"),
                Column.decimal(
                                "memory_gb",
                                "GB",
                                Limits.between(1, 10_000, "the figure is in MB."),
                                "memory of the board")
                        .optional(),
                ThroughputColumns.watts("tdp_w", "thermal design power of the board")
                        .optional()));
        columns.addAll(sourced("host_factor", 1, 5, "the reciprocal is given.", "system power over board power"));
        columns.addAll(sourced(
                "load_fraction", 0.01, 1.5, "the figure is in percent.", "board power under inference load over TDP"));
        columns.addAll(sourced(
                "idle_fraction", 0, 1, "the figure is in percent.", "idle system power over busy system power"));
        columns.addAll(List.of(
                ThroughputColumns.watts("provisioned_w", "all-in power that data centres provision for it")
                        .optional(),
                ThroughputColumns.watts("system_max_w", "the vendor's maximum of the system, per accelerator")
                        .optional(),
                ThroughputColumns.source(),
                ThroughputColumns.note()));
        return columns;
    }

    private static List<Column> sourced(String name, double low, double high, String advice, String description) {
        return List.of(
                ThroughputColumns.ratio(name, low, high, advice, description),
                ThroughputColumns.ratio(name + "_low", low, high, advice, "its low end")
                        .optional(),
                ThroughputColumns.ratio(name + "_high", low, high, advice, "its high end")
                        .optional(),
                Column.reference(name + "_source_id", "where it was published", "sources"));
    }

    @Override
    protected AcceleratorEntity read(CsvRow row) {
        AcceleratorEntity accelerator = new AcceleratorEntity();
        accelerator.acceleratorId = ThroughputColumns.lowerCaseId(row, "accelerator_id");
        accelerator.name = row.text("name");
        accelerator.vendor = row.text("vendor");
        accelerator.memoryGigabytes = Absence.column(row.findDecimal("memory_gb"));
        accelerator.tdpWatts = Absence.column(row.findDecimal("tdp_w"));
        accelerator.hostFactor = ratio(row, "host_factor");
        accelerator.loadFraction = ratio(row, "load_fraction");
        accelerator.idleFraction = ratio(row, "idle_fraction");
        accelerator.provisionedWatts = Absence.column(row.findDecimal("provisioned_w"));
        accelerator.systemMaximumWatts = Absence.column(row.findDecimal("system_max_w"));
        accelerator.sourceId = row.text("source_id");
        accelerator.note = Absence.column(row.findText("note"));
        accelerator.toAccelerator();
        return accelerator;
    }

    private static SourcedRatio ratio(CsvRow row, String name) {
        return SourcedRatio.of(ThroughputColumns.range(row, name), row.text(name + "_source_id"));
    }
}
