package org.suandian.scope2.internal.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** The blocks of activity up to a head: which rows belong to what a run may see, and where in the chain they stand. */
final class LedgerBlocks {

    private static final String BLOCKS =
            "select id, sequence, entries from ledger_block where kind = 'ACTIVITY' and sequence <= ? order by id";
    private static final int FETCH_ROWS = 10_000;

    private final long[] ids;
    private final long[] sequences;
    private final long entries;
    private int last;

    private LedgerBlocks(long[] ids, long[] sequences, long entries) {
        this.ids = ids;
        this.sequences = sequences;
        this.entries = entries;
    }

    static LedgerBlocks read(Connection connection, long headSequence) throws SQLException {
        long[] ids = new long[1_024];
        long[] sequences = new long[1_024];
        int count = 0;
        long entries = 0;
        try (PreparedStatement statement = connection.prepareStatement(BLOCKS)) {
            statement.setFetchSize(FETCH_ROWS);
            statement.setLong(1, headSequence);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (count == ids.length) {
                        ids = Arrays.copyOf(ids, 2 * count);
                        sequences = Arrays.copyOf(sequences, 2 * count);
                    }
                    ids[count] = rows.getLong(1);
                    sequences[count++] = rows.getLong(2);
                    entries += rows.getLong(3);
                }
            }
        }
        return new LedgerBlocks(Arrays.copyOf(ids, count), Arrays.copyOf(sequences, count), entries);
    }

    /** Entries of all of them, of whatever organisation and time. */
    long entries() {
        return entries;
    }

    /** The place in the chain of a block by what its rows refer to it by; 0 if it is not among them. */
    long sequence(long id) {
        if (last < ids.length && ids[last] == id) {
            return sequences[last];
        }
        int found = Arrays.binarySearch(ids, id);
        if (found < 0) {
            return 0;
        }
        last = found;
        return sequences[found];
    }
}
