package org.suandian.grid.internal.ingest;

import jakarta.inject.Singleton;
import java.util.List;
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.internal.persistence.AnnualFactorEntity;
import org.suandian.grid.internal.persistence.AnnualFactorRepository;
import org.suandian.ingest.csv.CellType;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.versioned.Absence;
import org.suandian.ingest.versioned.RowImporter;
import org.suandian.units.Range;

/** Imports annual carbon factors. */
@Singleton
public class AnnualFactorImporter extends RowImporter<AnnualFactorEntity> {

    static final List<String> GASES = List.of("CO2", "CO2e");

    private static final String CENTRAL = "intensity_gco2e_per_kwh";
    private static final String LOW = "intensity_low_gco2e_per_kwh";
    private static final String HIGH = "intensity_high_gco2e_per_kwh";

    static final CsvSchema SCHEMA = new CsvSchema(
            "annual-factors",
            "Mean carbon intensities of a year.",
            List.of("area_id", "basis", "year"),
            List.of(
                    GridColumns.area(),
                    Column.code("basis", CarbonBasis.class, "which emissions are counted"),
                    GridColumns.year(),
                    GridColumns.intensity(CENTRAL, "mean intensity"),
                    GridColumns.intensity(LOW, "low end, where published").optional(),
                    GridColumns.intensity(HIGH, "high end, where published").optional(),
                    Column.code("gases", GASES, "which gases are counted"),
                    Column.of("official", CellType.BOOLEAN, "whether a government publishes it for reporting"),
                    GridColumns.source(),
                    GridColumns.note()));

    AnnualFactorImporter(AnnualFactorRepository repository) {
        super(SCHEMA, repository);
    }

    @Override
    protected AnnualFactorEntity read(CsvRow row) {
        Range range = GridColumns.range(row, CENTRAL, LOW, HIGH);
        AnnualFactorEntity factor = new AnnualFactorEntity();
        factor.areaId = row.text("area_id");
        factor.basis = row.code("basis", CarbonBasis.class);
        factor.year = row.integer("year");
        factor.intensity = range.central();
        factor.intensityLow = range.low();
        factor.intensityHigh = range.high();
        factor.gases = row.text("gases");
        factor.official = row.flag("official");
        factor.sourceId = row.text("source_id");
        factor.note = Absence.column(row.findText("note"));
        return factor;
    }
}
