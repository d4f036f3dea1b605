package org.suandian.scope2.internal.reading;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.suandian.scope2.internal.chain.LedgerAccessException;

/** Streams recorded activity in the order of the ledger. */
@Singleton
public class ActivityReader {

    /** The layout's signature, flags and the length of an extension, which there is none of. */
    private static final int HEADER_BYTES = 19;

    /** More are not looked for by the database: most records are of some site that is asked for. */
    private static final int MOST_FILTERED_SITES = 8;

    private static final String WORKLOAD =
            " and (model_id is not null or accelerator_id is not null or tenant is not null"
                    + " or batch_id is not null or input_tokens <> 0 or output_tokens <> 0 or accelerator_milli_hours <> 0)";

    private final AgroalDataSource database;

    public ActivityReader(AgroalDataSource database) {
        this.database = database;
    }

    /** What is done with each row. */
    @FunctionalInterface
    public interface RowHandler {
        void handle(ActivityRow row);
    }

    /** Told now and then how far the reading is. */
    @FunctionalInterface
    public interface Progress {

        Progress NONE = (read, all) -> {};

        /**
         * Rows so far.
         *
         * @param all entries of the ledger, of which the query may ask for a part only
         */
        void read(long rows, long all);
    }

    /**
     * Gives each row to the handler, from one thread. Among them may be rows of sites that were not asked for.
     *
     * @param withIds whether {@link ActivityColumn#CLIENT_ID} and what follows it are wanted
     * @return how many rows there were
     */
    public long read(ActivityQuery query, boolean withIds, RowHandler handler, Progress progress) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                settle(connection);
                return read(connection, query, withIds, handler, progress);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new LedgerAccessException(e);
        }
    }

    /**
     * The primary key has the order that is asked for, and nearly that of the table: where most of it is wanted it is read along the key,
     * and the little of a small organisation by its own index, and sorted.
     */
    private static void settle(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            statement.execute("set local random_page_cost = 1.1");
            statement.execute("set local work_mem = '64MB'");
            statement.execute("set local jit = off");
        }
    }

    private static long read(
            Connection connection, ActivityQuery query, boolean withIds, RowHandler handler, Progress progress)
            throws SQLException {
        LedgerBlocks blocks = LedgerBlocks.read(connection, query.headSequence());
        ReversedRows reversed = ReversedRows.read(connection, query.organisationId(), blocks);
        PGConnection server = connection.unwrap(PGConnection.class);
        CopyOut copy = server.getCopyAPI().copyOut(sql(query, withIds));
        try {
            return new RowStream(blocks, reversed, handler, progress).drain(copy, HEADER_BYTES);
        } catch (SQLException | RuntimeException e) {
            stop(server, copy, e);
            throw e;
        }
    }

    /**
     * Ends a copy that nobody wants the rest of, so that the connection can be used again. What the server has sent until it hears of it is
     * read: the driver's own way to cancel loses count of the answers where the server had sent everything.
     */
    private static void stop(PGConnection server, CopyOut copy, Exception cause) {
        try {
            if (copy.isActive()) {
                server.cancelQuery();
            }
            while (copy.isActive()) {
                copy.readFromCopy();
            }
        } catch (SQLException e) {
            cause.addSuppressed(e); // that it was cancelled
        }
    }

    private static String sql(ActivityQuery query, boolean withIds) {
        String columns = Arrays.stream(ActivityColumn.values())
                .filter(column -> withIds || column.compareTo(ActivityColumn.CLIENT_ID) < 0)
                .map(ActivityColumn::sql)
                .collect(Collectors.joining(", "));
        String sites = query.siteIds().isEmpty() || query.siteIds().size() > MOST_FILTERED_SITES
                ? ""
                : query.siteIds().stream()
                        .map(ActivityReader::quoted)
                        .collect(Collectors.joining(", ", " and site_id in (", ")"));
        return "copy (select " + columns + " from ledger_activity where organisation_id = "
                + quoted(query.organisationId())
                + " and starts_at < " + quoted(query.period().end().toString())
                + " and ends_at > " + quoted(query.period().start().toString())
                + sites + (query.workloadsOnly() ? WORKLOAD : "")
                + " order by block_id, position) to stdout (format binary)";
    }

    /** A copy takes no parameters. Escapes are off in standard strings, so that a quote is all there is to mind. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
