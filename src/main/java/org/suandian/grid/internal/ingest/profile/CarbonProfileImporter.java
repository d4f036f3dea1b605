package org.suandian.grid.internal.ingest.profile;

import jakarta.inject.Singleton;
import java.util.List;
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.internal.ingest.GridColumns;
import org.suandian.grid.internal.persistence.profile.CarbonProfileEntity;
import org.suandian.grid.internal.persistence.profile.CarbonProfileRepository;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.versioned.VersionedImporter;

/** Imports typical carbon intensities. */
@Singleton
public class CarbonProfileImporter
        extends VersionedImporter<ProfileCell<CarbonProfileImporter.Head>, CarbonProfileEntity> {

    private static final String MEAN = "intensity_mean_gco2e_per_kwh";
    private static final String P10 = "intensity_p10_gco2e_per_kwh";
    private static final String P90 = "intensity_p90_gco2e_per_kwh";

    static final CsvSchema SCHEMA = new CsvSchema(
            "carbon-profiles",
            "Typical carbon intensities: the statistics of each month and hour of a year. A profile is complete or refused.",
            List.of("zone_id", "basis", "year"),
            List.of(
                    GridColumns.zone(),
                    Column.code("basis", CarbonBasis.class, "which emissions are counted"),
                    GridColumns.year(),
                    ProfileCell.month(),
                    ProfileCell.hour(),
                    GridColumns.intensity(MEAN, "mean of the hours"),
                    GridColumns.intensity(P10, "their 10th percentile"),
                    GridColumns.intensity(P90, "their 90th percentile"),
                    ProfileCell.hours(),
                    GridColumns.source()));

    /** What all rows of a profile agree in. */
    record Head(String zoneId, CarbonBasis basis, int year, String sourceId) {}

    CarbonProfileImporter(CarbonProfileRepository repository) {
        super(SCHEMA, repository);
    }

    @Override
    protected List<String> rowKey() {
        return List.of("zone_id", "basis", "year", "month", "hour_local");
    }

    @Override
    protected ProfileCell<Head> read(CsvRow row) {
        Head head = new Head(
                row.text("zone_id"), row.code("basis", CarbonBasis.class), row.integer("year"), row.text("source_id"));
        return ProfileCell.of(head, row, MEAN, P10, P90);
    }

    @Override
    protected List<CarbonProfileEntity> store(List<ProfileCell<Head>> group) {
        Head head = ProfileCell.head(group);
        CarbonProfileEntity profile = new CarbonProfileEntity();
        profile.zoneId = head.zoneId();
        profile.basis = head.basis();
        profile.year = head.year();
        profile.sourceId = head.sourceId();
        profile.mean = ProfileCell.values(group, ProfileCell::mean);
        profile.p10 = ProfileCell.values(group, ProfileCell::p10);
        profile.p90 = ProfileCell.values(group, ProfileCell::p90);
        return List.of(profile);
    }
}
