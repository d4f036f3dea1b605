package org.suandian.grid.internal.ingest.signals.store;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/**
 * Sends values to the database by its binary bulk load. All rows have one layout, so the buffer is laid out once and only
 * its numbers are filled in.
 *
 * <p>While a copy is open its connection can do nothing else: {@link #end()} before any statement.
 */
final class SignalCopy {

    private static final String SQL =
            "copy signal_value (series_id, start_at, end_at, value, import_number) from stdin (format binary)";
    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final byte[] TRAILER = {-1, -1};
    private static final short FIELDS = 5;
    private static final int SERIES_AT = 6;
    private static final int START_AT = 14;
    private static final int END_AT = 26;
    private static final int VALUE_AT = 38;
    private static final int IMPORT_AT = 50;
    private static final int ROW_BYTES = 58;
    private static final int BUFFER_ROWS = 1_024;
    private static final long MICROS = 1_000_000;
    /** PostgreSQL counts from 2000-01-01T00:00Z. */
    private static final long EPOCH_SECONDS = 946_684_800;

    private final CopyManager manager;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_ROWS * ROW_BYTES);
    private int rows;
    private @Nullable CopyIn open;

    SignalCopy(CopyManager manager, long importNumber) {
        this.manager = manager;
        for (int at = 0; at < buffer.capacity(); at += ROW_BYTES) {
            buffer.putShort(at, FIELDS);
            buffer.putInt(at + SERIES_AT - Integer.BYTES, Integer.BYTES);
            buffer.putInt(at + START_AT - Integer.BYTES, Long.BYTES);
            buffer.putInt(at + END_AT - Integer.BYTES, Long.BYTES);
            buffer.putInt(at + VALUE_AT - Integer.BYTES, Double.BYTES);
            buffer.putInt(at + IMPORT_AT - Integer.BYTES, Long.BYTES);
            buffer.putLong(at + IMPORT_AT, importNumber);
        }
    }

    /**
     * @param start epoch second
     * @param end epoch second, exclusive
     */
    void add(int seriesId, long start, long end, double value) throws SQLException {
        int at = rows * ROW_BYTES;
        buffer.putInt(at + SERIES_AT, seriesId);
        buffer.putLong(at + START_AT, (start - EPOCH_SECONDS) * MICROS);
        buffer.putLong(at + END_AT, (end - EPOCH_SECONDS) * MICROS);
        buffer.putDouble(at + VALUE_AT, value);
        if (++rows == BUFFER_ROWS) {
            flush();
        }
    }

    private void flush() throws SQLException {
        if (rows == 0) {
            return;
        }
        CopyIn copy = open;
        if (copy == null) {
            copy = manager.copyIn(SQL);
            open = copy;
            copy.writeToCopy(HEADER, 0, HEADER.length);
        }
        copy.writeToCopy(buffer.array(), 0, rows * ROW_BYTES);
        rows = 0;
    }

    /** Everything added is in the table when this returns. */
    void end() throws SQLException {
        flush();
        CopyIn copy = open;
        if (copy != null) {
            copy.writeToCopy(TRAILER, 0, TRAILER.length);
            copy.endCopy();
            open = null;
        }
    }

    /** Gives up a copy that is still open, so that the connection can roll back. */
    void cancel() throws SQLException {
        CopyIn copy = open;
        open = null;
        if (copy != null && copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
