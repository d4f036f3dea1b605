package org.suandian.grid.internal.ingest.profile;

import jakarta.inject.Singleton;
import java.util.List;
import org.suandian.grid.PriceKind;
import org.suandian.grid.internal.ingest.GridColumns;
import org.suandian.grid.internal.persistence.profile.PriceProfileEntity;
import org.suandian.grid.internal.persistence.profile.PriceProfileRepository;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.versioned.VersionedImporter;

/** Imports typical prices. */
@Singleton
public class PriceProfileImporter
        extends VersionedImporter<ProfileCell<PriceProfileImporter.Head>, PriceProfileEntity> {

    private static final String MEAN = "price_mean_per_mwh";
    private static final String P10 = "price_p10_per_mwh";
    private static final String P90 = "price_p90_per_mwh";

    static final CsvSchema SCHEMA = new CsvSchema(
            "price-profiles",
            "Typical prices: the statistics of each month and hour of a year. A profile is complete or refused.",
            List.of("zone_id", "year", "price_kind"),
            List.of(
                    GridColumns.zone(),
                    GridColumns.year(),
                    ProfileCell.month(),
                    ProfileCell.hour(),
                    GridColumns.pricePerMegawattHour(MEAN, "mean of the hours"),
                    GridColumns.pricePerMegawattHour(P10, "their 10th percentile"),
                    GridColumns.pricePerMegawattHour(P90, "their 90th percentile"),
                    ProfileCell.hours(),
                    GridColumns.currency(),
                    Column.code("price_kind", PriceKind.class, "what the prices cover"),
                    GridColumns.source()));

    /** What all rows of a profile agree in. */
    record Head(String zoneId, int year, PriceKind kind, String currency, String sourceId) {}

    PriceProfileImporter(PriceProfileRepository repository) {
        super(SCHEMA, repository);
    }

    @Override
    protected List<String> rowKey() {
        return List.of("zone_id", "year", "price_kind", "month", "hour_local");
    }

    @Override
    protected ProfileCell<Head> read(CsvRow row) {
        Head head = new Head(
                row.text("zone_id"),
                row.integer("year"),
                row.code("price_kind", PriceKind.class),
                row.currency("currency").getCurrencyCode(),
                row.text("source_id"));
        return ProfileCell.of(head, row, MEAN, P10, P90);
    }

    @Override
    protected List<PriceProfileEntity> store(List<ProfileCell<Head>> group) {
        Head head = ProfileCell.head(group);
        PriceProfileEntity profile = new PriceProfileEntity();
        profile.zoneId = head.zoneId();
        profile.year = head.year();
        profile.kind = head.kind();
        profile.currency = head.currency();
        profile.sourceId = head.sourceId();
        profile.mean = ProfileCell.values(group, ProfileCell::mean);
        profile.p10 = ProfileCell.values(group, ProfileCell::p10);
        profile.p90 = ProfileCell.values(group, ProfileCell::p90);
        return List.of(profile);
    }
}
