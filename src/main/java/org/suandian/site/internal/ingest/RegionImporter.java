package org.suandian.site.internal.ingest;

import jakarta.inject.Singleton;
import java.util.List;
import org.suandian.ingest.csv.CellType;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.csv.Limits;
import org.suandian.ingest.versioned.Absence;
import org.suandian.ingest.versioned.RowImporter;
import org.suandian.site.internal.persistence.RegionEntity;
import org.suandian.site.internal.persistence.RegionRepository;

/** Imports regions. */
@Singleton
public class RegionImporter extends RowImporter<RegionEntity> {

    static final CsvSchema SCHEMA = new CsvSchema(
            "regions",
            "Places where tokens can be made.",
            List.of("region_id"),
            List.of(
                    Column.id("region_id", "in lower case, e.g. cn-guizhou"),
                    Column.text("name", "English name"),
                    Column.text("name_zh", "Chinese name; the English one where empty")
                            .optional(),
                    Column.id("country", "ISO 3166-1 alpha-2"),
                    Column.id("jurisdiction", "whose law data there is under, e.g. EU"),
                    Column.reference("zone_id", "the grid zone around it", "grid-zones"),
                    Column.of("timezone", CellType.TIMEZONE, "the local clock"),
                    Column.decimal("latitude_deg", "degrees", Limits.between(-90, 90, ""), "north is positive"),
                    Column.decimal("longitude_deg", "degrees", Limits.between(-180, 180, ""), "east is positive"),
                    Column.reference("tariff_id", "the retail tariff there, if one is known", "tariffs")
                            .optional(),
                    SiteColumns.pue("pue", "facility energy over IT energy"),
                    SiteColumns.pue("pue_low", "its low end").optional(),
                    SiteColumns.pue("pue_high", "its high end").optional(),
                    Column.integer("pue_year", "", Limits.between(2000, 2100, ""), "the year it describes")
                            .optional(),
                    Column.reference(
                            "pue_source_id",
                            "where it was published; an id that begins with pue-assumption marks a stated default",
                            "sources"),
                    Column.of("cloud_regions", CellType.LIST, "provider:region, as far as clouds are there")
                            .optional(),
                    SiteColumns.source()));

    RegionImporter(RegionRepository repository) {
        super(SCHEMA, repository);
    }

    @Override
    protected RegionEntity read(CsvRow row) {
        RegionEntity region = new RegionEntity();
        region.regionId = SiteColumns.lowerCaseId(row, "region_id");
        region.name = row.text("name");
        region.nameZh = row.findText("name_zh").orElse(region.name);
        region.country = row.text("country");
        region.jurisdiction = row.text("jurisdiction");
        region.zoneId = row.text("zone_id");
        region.timezone = row.timezone("timezone").getId();
        region.latitudeDegrees = row.decimal("latitude_deg");
        region.longitudeDegrees = row.decimal("longitude_deg");
        region.tariffId = Absence.column(row.findText("tariff_id"));
        region.pue = row.decimal("pue");
        region.pueLow = row.findDecimal("pue_low").orElse(region.pue);
        region.pueHigh = row.findDecimal("pue_high").orElse(region.pue);
        region.pueYear = Absence.column(row.findInteger("pue_year"));
        region.pueSourceId = row.text("pue_source_id");
        region.cloudRegions = String.join(";", row.list("cloud_regions"));
        region.sourceId = row.text("source_id");
        region.toPlace();
        return region;
    }
}
