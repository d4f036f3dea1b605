package org.suandian.scope2.internal.activity.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/**
 * Sends rows to the table by PostgreSQL's binary bulk load. While it is open its connection can do nothing else.
 *
 * <p>They go by way of a temporary table of the connection: nothing is loaded in bulk into a table of which each tenant has its own rows.
 */
final class ActivityCopy {

    private static final String ALL_COLUMNS = "block_id, position, " + ActivityRow.COLUMNS + ", entry_hash";
    private static final String PREPARE =
            "create temporary table if not exists activity_intake on commit delete rows as select "
                    + ALL_COLUMNS
                    + " from ledger_activity with no data";
    private static final String SQL = "copy activity_intake (" + ALL_COLUMNS + ") from stdin (format binary)";
    private static final String TAKE =
            "insert into ledger_activity (" + ALL_COLUMNS + ") select " + ALL_COLUMNS + " from activity_intake";
    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final short FIELDS = 22;
    private static final int ABSENT = -1;
    private static final int BUFFER_BYTES = 128 * 1_024;
    /** PostgreSQL counts from 2000-01-01T00:00Z. */
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    private final Connection connection;
    private final CopyManager manager;
    private byte[] buffer = new byte[2 * BUFFER_BYTES];
    private int size;
    private @Nullable CopyIn open;

    ActivityCopy(Connection connection) throws SQLException {
        this.connection = connection;
        this.manager = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    void begin() throws SQLException {
        execute(PREPARE);
        open = manager.copyIn(SQL);
        size = 0;
        put(HEADER);
    }

    void add(long blockId, int position, ActivityRow row, byte[] hash) throws SQLException {
        putShort(FIELDS);
        number(blockId);
        putInt(Integer.BYTES);
        putInt(position);
        text(row.organisationId());
        text(row.clientId());
        small(row.recordType());
        text(row.siteId());
        moment(row.startsAt());
        moment(row.endsAt());
        number(row.energyMilliwattHours());
        small(row.measurementPoint());
        small(row.origin());
        text(row.meterId());
        text(row.modelId());
        text(row.acceleratorId());
        text(row.tenant());
        text(row.batchId());
        number(row.inputTokens());
        number(row.outputTokens());
        number(row.acceleratorMilliHours());
        text(row.reversesId());
        text(row.given());
        putInt(hash.length);
        put(hash);
        if (size > BUFFER_BYTES) {
            flush();
        }
    }

    /** All rows are in the table, or the database has refused them. */
    void end() throws SQLException {
        putShort((short) ABSENT);
        flush();
        copy().endCopy();
        open = null;
        execute(TAKE);
        execute("truncate activity_intake");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Gives up a copy that is still open, so that the connection can be used again. */
    void cancel() throws SQLException {
        CopyIn copy = open;
        open = null;
        if (copy != null && copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private CopyIn copy() {
        CopyIn copy = open;
        if (copy == null) {
            throw new IllegalStateException("The copy must be open.");
        }
        return copy;
    }

    private void flush() throws SQLException {
        copy().writeToCopy(buffer, 0, size);
        size = 0;
    }

    private void text(Optional<String> value) {
        if (value.isPresent()) {
            text(value.get());
        } else {
            putInt(ABSENT);
        }
    }

    private void text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        putInt(bytes.length);
        put(bytes);
    }

    private void moment(Instant value) {
        number(ChronoUnit.MICROS.between(EPOCH, value));
    }

    private void number(long value) {
        putInt(Long.BYTES);
        putInt((int) (value >>> Integer.SIZE));
        putInt((int) value);
    }

    private void small(int value) {
        putInt(Short.BYTES);
        putShort((short) value);
    }

    private void put(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
    }

    private void putInt(int value) {
        putShort((short) (value >>> Short.SIZE));
        putShort((short) value);
    }

    private void putShort(short value) {
        reserve(Short.BYTES);
        buffer[size++] = (byte) (value >>> Byte.SIZE);
        buffer[size++] = (byte) value;
    }

    private void reserve(int more) {
        if (size + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length + more);
        }
    }
}
