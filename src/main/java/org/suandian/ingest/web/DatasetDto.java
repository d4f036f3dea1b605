package org.suandian.ingest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.csv.Limits;

/**
 * The format of a dataset.
 *
 * @param key columns that identify what a newer import replaces as a whole
 */
public record DatasetDto(String dataset, String description, List<String> key, List<ColumnDto> columns) {

    /**
     * A column of the format.
     *
     * @param type how its text is read
     * @param minimum of a number, in the unit
     * @param maximum of a number, in the unit
     * @param allowed values of a code
     * @param references datasets, one of which must know the identifier
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ColumnDto(
            String name,
            String type,
            boolean required,
            Optional<String> unit,
            Optional<Double> minimum,
            Optional<Double> maximum,
            List<String> allowed,
            List<String> references,
            String description) {

        static ColumnDto of(Column column) {
            return new ColumnDto(
                    column.name(),
                    column.type().label(),
                    column.required(),
                    Optional.of(column.unit()).filter(unit -> !unit.isEmpty()),
                    column.limits().map(Limits::minimum),
                    column.limits().map(Limits::maximum),
                    column.allowed(),
                    column.references(),
                    column.description());
        }
    }

    static DatasetDto of(CsvSchema schema) {
        return new DatasetDto(
                schema.dataset(),
                schema.description(),
                schema.key(),
                schema.columns().stream().map(ColumnDto::of).toList());
    }
}
