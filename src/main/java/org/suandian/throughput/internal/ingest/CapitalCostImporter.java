package org.suandian.throughput.internal.ingest;

import jakarta.inject.Singleton;
import java.util.List;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.csv.Limits;
import org.suandian.ingest.versioned.Absence;
import org.suandian.ingest.versioned.RowImporter;
import org.suandian.throughput.internal.persistence.CapitalCostEntity;
import org.suandian.throughput.internal.persistence.CapitalCostRepository;

/** Imports purchase prices of accelerators. */
@Singleton
public class CapitalCostImporter extends RowImporter<CapitalCostEntity> {

    private static final double LOWEST_PRICE = 100;
    private static final double HIGHEST_PRICE = 1_000_000_000;

    static final CsvSchema SCHEMA = new CsvSchema(
            "capital-costs",
            "Purchase prices of accelerators.",
            List.of("accelerator_id", "year"),
            List.of(
                    ThroughputColumns.accelerator(),
                    Column.decimal(
                            "price_per_accelerator",
                            "currency/accelerator",
                            Limits.between(LOWEST_PRICE, HIGHEST_PRICE, "the price is in thousands."),
                            "price of one accelerator"),
                    ThroughputColumns.currency(),
                    ThroughputColumns.year(),
                    ThroughputColumns.source(),
                    ThroughputColumns.note()));

    CapitalCostImporter(CapitalCostRepository repository) {
        super(SCHEMA, repository);
    }

    @Override
    protected CapitalCostEntity read(CsvRow row) {
        CapitalCostEntity cost = new CapitalCostEntity();
        cost.acceleratorId = row.text("accelerator_id");
        cost.pricePerAccelerator = row.decimal("price_per_accelerator");
        cost.currency = row.currency("currency").getCurrencyCode();
        cost.year = row.integer("year");
        cost.sourceId = row.text("source_id");
        cost.note = Absence.column(row.findText("note"));
        return cost;
    }
}
