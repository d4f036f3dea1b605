package org.suandian.grid.internal.ingest.signals;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.suandian.grid.internal.ingest.signals.store.SignalWriteException;
import org.suandian.grid.internal.ingest.signals.store.WriterThread;
import org.suandian.ingest.DatasetImporter;
import org.suandian.ingest.ImportContext;
import org.suandian.ingest.ImportSession;
import org.suandian.ingest.csv.CsvSchema;

/** Imports one of the two signals. */
public abstract class SignalImporter implements DatasetImporter {

    private final SignalFormat format;
    private final DataSource dataSource;
    private final Clock clock;

    SignalImporter(SignalFormat format, DataSource dataSource, Clock clock) {
        this.format = format;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Override
    public CsvSchema schema() {
        return format.schema();
    }

    /**
     * {@inheritDoc}
     *
     * <p>The writing thread works on the driver's own connection, because the pool's belongs to the thread of the transaction.
     * It is the transaction's connection all the same, and the session leaves it alone when it is closed.
     */
    @Override
    public ImportSession open(ImportContext context) {
        try (Connection connection = dataSource.getConnection()) {
            Connection driver = (Connection) connection.unwrap(PGConnection.class);
            WriterThread writer = WriterThread.start(driver, context.importNumber());
            return new SignalImportSession(format, context, clock.instant(), writer);
        } catch (SQLException e) {
            throw new SignalWriteException(e);
        }
    }
}
