package org.suandian.throughput.internal.ingest;

import jakarta.inject.Singleton;
import java.util.List;
import org.suandian.ingest.csv.CellType;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.csv.Limits;
import org.suandian.ingest.versioned.Absence;
import org.suandian.ingest.versioned.RowImporter;
import org.suandian.throughput.internal.persistence.LlmModelEntity;
import org.suandian.throughput.internal.persistence.LlmModelRepository;

/** Imports models. */
@Singleton
public class LlmModelImporter extends RowImporter<LlmModelEntity> {

    private static final String TOTAL = "total_parameters_billion";
    private static final String ACTIVE = "active_parameters_billion";

    static final CsvSchema SCHEMA = new CsvSchema(
            "models",
            "Language models.",
            List.of("model_id"),
            List.of(
                    Column.id("model_id", "in lower case, e.g. gpt-oss-120b"),
                    Column.text("name", "as its maker writes it"),
                    Column.text("family", "of related models"),
                    Column.text("organisation", "its maker"),
                    parameters(TOTAL, "all parameters; empty where unpublished"),
                    parameters(ACTIVE, "parameters used per token; empty where unpublished"),
                    Column.of("aliases", CellType.LIST, "names that sources print for it")
                            .optional(),
                    ThroughputColumns.source()));

    LlmModelImporter(LlmModelRepository repository) {
        super(SCHEMA, repository);
    }

    private static Column parameters(String name, String description) {
        return Column.decimal(
                        name, "billion", Limits.between(0.001, 100_000, "the number is not in billions."), description)
                .optional();
    }

    @Override
    protected LlmModelEntity read(CsvRow row) {
        if (row.has(TOTAL) && row.has(ACTIVE) && row.decimal(ACTIVE) > row.decimal(TOTAL)) {
            throw row.problem(
                    "more-active-than-total",
                    ACTIVE,
                    "The {column} ({value}) must not exceed " + TOTAL + ".",
                    "they are exchanged.");
        }
        LlmModelEntity model = new LlmModelEntity();
        model.modelId = ThroughputColumns.lowerCaseId(row, "model_id");
        model.name = row.text("name");
        model.family = row.text("family");
        model.organisation = row.text("organisation");
        model.totalParametersBillion = Absence.column(row.findDecimal(TOTAL));
        model.activeParametersBillion = Absence.column(row.findDecimal(ACTIVE));
        model.aliases = String.join(";", row.list("aliases"));
        model.sourceId = row.text("source_id");
        return model;
    }
}
