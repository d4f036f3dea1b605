package org.suandian.ingest;

import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.RowProblem;

/** The import of one file into one dataset. Used by one thread; {@link #finish} is called at most once, {@link #close} always. */
public interface ImportSession extends AutoCloseable {

    /**
     * Takes a row, complete and plausible in each cell. The row object is reused: keep its values, not the row. After an
     * issue rows still arrive, so that one report names all issues; {@link ImportContext#isRefused()} says that writing has
     * become pointless.
     *
     * @throws RowProblem (or an {@link IllegalArgumentException}) to refuse it; the reader goes on with the next
     */
    void accept(CsvRow row);

    /**
     * Checks across rows (adding issues to the context) and, if the file is not refused, writes what is not yet written.
     *
     * @return what the import changed; a change of nothing makes no new version
     */
    ImportCounts finish();

    /** Releases what the session holds outside the transaction. */
    @Override
    default void close() {}
}
