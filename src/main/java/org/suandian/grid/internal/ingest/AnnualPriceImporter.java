package org.suandian.grid.internal.ingest;

import jakarta.inject.Singleton;
import java.util.List;
import org.suandian.grid.PriceKind;
import org.suandian.grid.internal.persistence.AnnualPriceEntity;
import org.suandian.grid.internal.persistence.AnnualPriceRepository;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.versioned.Absence;
import org.suandian.ingest.versioned.RowImporter;
import org.suandian.units.Range;

/** Imports annual prices. */
@Singleton
public class AnnualPriceImporter extends RowImporter<AnnualPriceEntity> {

    private static final String CENTRAL = "price_per_mwh";
    private static final String LOW = "price_low_per_mwh";
    private static final String HIGH = "price_high_per_mwh";

    static final CsvSchema SCHEMA = new CsvSchema(
            "annual-prices",
            "Mean electricity prices of a year.",
            List.of("area_id", "year", "price_kind"),
            List.of(
                    GridColumns.area(),
                    GridColumns.year(),
                    GridColumns.pricePerMegawattHour(CENTRAL, "mean price"),
                    GridColumns.pricePerMegawattHour(LOW, "low end, where published")
                            .optional(),
                    GridColumns.pricePerMegawattHour(HIGH, "high end, where published")
                            .optional(),
                    GridColumns.currency(),
                    Column.code("price_kind", PriceKind.class, "what the price covers"),
                    GridColumns.source(),
                    GridColumns.note()));

    AnnualPriceImporter(AnnualPriceRepository repository) {
        super(SCHEMA, repository);
    }

    @Override
    protected AnnualPriceEntity read(CsvRow row) {
        Range range = GridColumns.range(row, CENTRAL, LOW, HIGH);
        AnnualPriceEntity price = new AnnualPriceEntity();
        price.areaId = row.text("area_id");
        price.year = row.integer("year");
        price.price = range.central();
        price.priceLow = range.low();
        price.priceHigh = range.high();
        price.currency = row.currency("currency").getCurrencyCode();
        price.kind = row.code("price_kind", PriceKind.class);
        price.sourceId = row.text("source_id");
        price.note = Absence.column(row.findText("note"));
        return price;
    }
}
