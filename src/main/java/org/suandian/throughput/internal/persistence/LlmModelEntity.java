package org.suandian.throughput.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suandian.ingest.versioned.Absence;
import org.suandian.ingest.versioned.VersionedRow;
import org.suandian.throughput.LlmModel;

/** A language model. */
@Entity
@Table(name = "llm_model")
public class LlmModelEntity extends VersionedRow {

    @Column(name = "model_id")
    public String modelId = "";

    public String name = "";
    public String family = "";
    public String organisation = "";

    @Column(name = "total_parameters_billion")
    public @Nullable Double totalParametersBillion;

    @Column(name = "active_parameters_billion")
    public @Nullable Double activeParametersBillion;

    /** Separated by semicolons. */
    public String aliases = "";

    @Column(name = "source_id")
    public String sourceId = "";

    public LlmModel toModel() {
        return new LlmModel(
                modelId,
                name,
                family,
                organisation,
                Absence.decimal(totalParametersBillion),
                Absence.decimal(activeParametersBillion),
                aliases.isEmpty() ? List.of() : List.of(aliases.split(";")),
                sourceId);
    }
}
