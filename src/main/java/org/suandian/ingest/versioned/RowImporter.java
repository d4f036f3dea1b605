package org.suandian.ingest.versioned;

import java.util.List;
import org.suandian.ingest.csv.CsvSchema;

/** Imports a dataset whose rows are stored one by one: what a row is read as is what is stored. */
public abstract class RowImporter<E extends VersionedRow> extends VersionedImporter<E, E> {

    protected RowImporter(CsvSchema schema, VersionedRepository<E> repository) {
        super(schema, repository);
    }

    @Override
    protected final List<E> store(List<E> group) {
        return group;
    }
}
