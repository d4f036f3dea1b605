package org.suandian.grid.internal.ingest;

import jakarta.inject.Singleton;
import java.util.List;
import org.suandian.grid.internal.persistence.ResidualMixEntity;
import org.suandian.grid.internal.persistence.ResidualMixRepository;
import org.suandian.ingest.csv.CellType;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.versioned.Absence;
import org.suandian.ingest.versioned.RowImporter;

/** Imports residual mixes. */
@Singleton
public class ResidualMixImporter extends RowImporter<ResidualMixEntity> {

    private static final String INTENSITY = "intensity_gco2e_per_kwh";

    static final CsvSchema SCHEMA = new CsvSchema(
            "residual-mixes",
            "Intensities of the electricity that nobody has claimed.",
            List.of("area_id", "year"),
            List.of(
                    GridColumns.area(),
                    GridColumns.year(),
                    GridColumns.intensity(INTENSITY, "direct intensity of the residual mix"),
                    Column.code("gases", AnnualFactorImporter.GASES, "which gases are counted"),
                    Column.of("proxy", CellType.BOOLEAN, "whether another official figure stands in for it"),
                    GridColumns.source(),
                    GridColumns.note()));

    ResidualMixImporter(ResidualMixRepository repository) {
        super(SCHEMA, repository);
    }

    @Override
    protected ResidualMixEntity read(CsvRow row) {
        ResidualMixEntity mix = new ResidualMixEntity();
        mix.areaId = row.text("area_id");
        mix.year = row.integer("year");
        mix.intensity = row.decimal(INTENSITY);
        mix.gases = row.text("gases");
        mix.proxy = row.flag("proxy");
        mix.sourceId = row.text("source_id");
        mix.note = Absence.column(row.findText("note"));
        return mix;
    }
}
