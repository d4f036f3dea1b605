package org.suandian.grid.internal.ingest;

import jakarta.inject.Singleton;
import java.util.List;
import org.suandian.grid.internal.persistence.GridZoneEntity;
import org.suandian.grid.internal.persistence.GridZoneRepository;
import org.suandian.ingest.csv.CellType;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.versioned.Absence;
import org.suandian.ingest.versioned.RowImporter;

/** Imports grid zones. */
@Singleton
public class GridZoneImporter extends RowImporter<GridZoneEntity> {

    static final CsvSchema SCHEMA = new CsvSchema(
            "grid-zones",
            "Parts of a grid with one price and one carbon intensity.",
            List.of("zone_id"),
            List.of(
                    Column.id("zone_id", "as the field names it, e.g. US-TEX-ERCO"),
                    Column.text("name", "English name"),
                    Column.text("name_zh", "Chinese name; the English one where empty")
                            .optional(),
                    Column.id("country", "ISO 3166-1 alpha-2"),
                    Column.of("timezone", CellType.TIMEZONE, "the clock that people live by"),
                    Column.of("market_timezone", CellType.TIMEZONE, "the clock that the market counts its hours in"),
                    Column.of("currency", CellType.CURRENCY, "of the market's prices"),
                    Column.text("price_market", "what is priced; empty where there is no market")
                            .optional(),
                    GridColumns.source()));

    GridZoneImporter(GridZoneRepository repository) {
        super(SCHEMA, repository);
    }

    @Override
    protected GridZoneEntity read(CsvRow row) {
        GridZoneEntity zone = new GridZoneEntity();
        zone.zoneId = row.text("zone_id");
        zone.name = row.text("name");
        zone.nameZh = row.findText("name_zh").orElse(zone.name);
        zone.country = row.text("country");
        zone.timezone = row.timezone("timezone").getId();
        zone.marketTimezone = row.timezone("market_timezone").getId();
        zone.currency = row.currency("currency").getCurrencyCode();
        zone.priceMarket = Absence.column(row.findText("price_market"));
        zone.sourceId = row.text("source_id");
        return zone;
    }
}
