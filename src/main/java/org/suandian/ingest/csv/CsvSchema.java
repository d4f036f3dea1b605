package org.suandian.ingest.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The format of a dataset. A file has exactly these columns, in any order.
 *
 * @param dataset name of the dataset, e.g. {@code grid-zones}
 * @param description what a row says
 * @param key columns that identify what is replaced as a whole by a newer import
 * @param columns in the order of the documentation
 */
public record CsvSchema(String dataset, String description, List<String> key, List<Column> columns) {

    public CsvSchema {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
        Set<String> names = new LinkedHashSet<>();
        for (Column column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException(
                        "The column (%s) of %s must be declared once.".formatted(column.name(), dataset));
            }
        }
        if (!names.containsAll(key)) {
            throw new IllegalArgumentException("The key %s of %s must consist of its columns.".formatted(key, dataset));
        }
    }

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The datasets that rows refer to, apart from this one. */
    public Set<String> references() {
        Set<String> datasets = new LinkedHashSet<>();
        columns.forEach(column -> datasets.addAll(column.references()));
        datasets.remove(dataset);
        return datasets;
    }

    /** The position of a column, by its name. */
    @SuppressWarnings("ReferenceEquality") // names are mostly literals: identity finds them without comparing text
    int positionOf(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name() == name) {
                return i;
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The dataset %s must have a column %s.".formatted(dataset, name));
    }
}
