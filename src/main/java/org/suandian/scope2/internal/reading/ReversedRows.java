package org.suandian.scope2.internal.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** The rows that later rows take back, by block and position: two numbers each, so that a million of them are little. */
final class ReversedRows {

    private static final String REVERSED = """
            select o.block_id, o.position, r.block_id from ledger_activity r
            join ledger_activity o on o.organisation_id = r.organisation_id and o.client_id = r.reverses_id
            where r.organisation_id = ? and r.reverses_id is not null order by o.block_id, o.position
            """;
    private static final int FETCH_ROWS = 10_000;

    private long[] blocks = new long[64];
    private int[] positions = new int[64];
    private int size;
    /** Where the last search ended: rows are asked for in their order. */
    private int at;

    private ReversedRows() {}

    static ReversedRows read(Connection connection, String organisationId, LedgerBlocks visible) throws SQLException {
        ReversedRows reversed = new ReversedRows();
        try (PreparedStatement statement = connection.prepareStatement(REVERSED)) {
            statement.setFetchSize(FETCH_ROWS);
            statement.setString(1, organisationId);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (visible.sequence(rows.getLong(3)) > 0) {
                        reversed.add(rows.getLong(1), rows.getInt(2));
                    }
                }
            }
        }
        return reversed;
    }

    private void add(long block, int position) {
        if (size == blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * size);
            positions = Arrays.copyOf(positions, 2 * size);
        }
        blocks[size] = block;
        positions[size++] = position;
    }

    /** Whether a row is among them; to be asked in ascending order of block and position. */
    boolean contains(long block, int position) {
        while (at < size && (blocks[at] < block || blocks[at] == block && positions[at] < position)) {
            at++;
        }
        return at < size && blocks[at] == block && positions[at] == position;
    }
}
