package org.suandian.scope2.internal.register.table;

import java.sql.SQLException;
import java.time.Instant;
import org.suandian.scope2.internal.sql.Row;

/**
 * An entry as it lies in its table.
 *
 * @param isWhole whether its rows follow each other as they were appended
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoredEntry<T>(
        T value,
        int version,
        long blockId,
        int position,
        byte[] hash,
        long blockSequence,
        Instant recordedAt,
        boolean isWhole) {

    static <T> StoredEntry<T> of(Row row, T value) throws SQLException {
        return new StoredEntry<>(
                value,
                row.whole("version"),
                row.number("block_id"),
                row.whole("position"),
                row.bytes("entry_hash"),
                row.number("block_sequence"),
                row.instant("recorded_at"),
                true);
    }

    boolean isAt(Row row) throws SQLException {
        return row.number("block_id") == blockId && row.whole("position") == position;
    }

    StoredEntry<T> with(T more, boolean inOrder) {
        return new StoredEntry<>(more, version, blockId, position, hash, blockSequence, recordedAt, isWhole && inOrder);
    }

    Recorded<T> recorded() {
        return new Recorded<>(value, version, blockSequence, recordedAt);
    }
}
