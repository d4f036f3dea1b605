package org.suandian.ingest.versioned;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.suandian.ingest.DatasetImporter;
import org.suandian.ingest.ImportContext;
import org.suandian.ingest.ImportSession;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.csv.RowProblem;

/**
 * Imports a dataset that is small enough to be held at once. A subclass says how a row is read into a type of the domain, whose
 * constructor refuses nonsense, and which rows are stored for a group of them.
 *
 * @param <R> what a row is read as
 * @param <E> what is stored
 */
public abstract class VersionedImporter<R, E extends VersionedRow> implements DatasetImporter {

    private final CsvSchema schema;
    private final VersionedRepository<E> repository;

    protected VersionedImporter(CsvSchema schema, VersionedRepository<E> repository) {
        this.schema = schema;
        this.repository = repository;
    }

    @Override
    public final CsvSchema schema() {
        return schema;
    }

    /** The keys of all groups; identifiers where the key is one column. */
    @Override
    public Set<String> knownIds() {
        return repository.listKeys();
    }

    @Override
    public final ImportSession open(ImportContext context) {
        return new VersionedSession<>(this, repository, context);
    }

    /** Columns that identify a row within a file; the group's key unless overridden. */
    protected List<String> rowKey() {
        return schema.key();
    }

    /**
     * What the row says.
     *
     * @throws RowProblem or {@link IllegalArgumentException} to refuse it
     */
    protected abstract R read(CsvRow row);

    /**
     * What is stored for a group; keys and versions are filled in afterwards.
     *
     * @throws IllegalArgumentException to refuse the group
     */
    protected abstract List<E> store(List<R> group);

    /** Checks across groups and against what is stored already; adds issues to the context. */
    protected void check(Collection<Group<R>> groups, ImportContext context) {}

    /** Checks once the rows of this file are visible to queries; adds issues to the context. */
    protected void checkStored(Collection<Group<R>> groups, ImportContext context) {}
}
