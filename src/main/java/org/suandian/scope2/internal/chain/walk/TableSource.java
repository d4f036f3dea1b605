package org.suandian.scope2.internal.chain.walk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.suandian.scope2.ledger.BlockKind;
import org.suandian.scope2.ledger.CanonicalWriter;

/**
 * Entries of a table that has {@code block_id}, {@code position} and {@code entry_hash}.
 *
 * @param columns what the canonical bytes are made from, as SQL lists them after {@code select}
 * @param mapper makes the canonical bytes of a row from these columns, by name
 */
public record TableSource(BlockKind kind, String table, String columns, Mapper mapper) implements EntrySource {

    /** Rows that are fetched at once. */
    private static final int FETCHED = 5_000;

    /** Writes the entry that the current row holds. */
    public interface Mapper {
        void write(ResultSet row, CanonicalWriter entry) throws SQLException;
    }

    @Override
    public EntryCursor open(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(
                "select block_id, position, entry_hash, %s from %s order by block_id, position"
                        .formatted(columns, table));
        try {
            statement.setFetchSize(FETCHED);
            return new Cursor(statement, statement.executeQuery(), mapper);
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static final class Cursor implements EntryCursor {

        private final PreparedStatement statement;
        private final ResultSet rows;
        private final Mapper mapper;
        private final CanonicalWriter writer = new CanonicalWriter();
        private long blockId;
        private int position;
        private byte[] hash = new byte[0];

        Cursor(PreparedStatement statement, ResultSet rows, Mapper mapper) {
            this.statement = statement;
            this.rows = rows;
            this.mapper = mapper;
        }

        @Override
        public boolean next() throws SQLException {
            if (!rows.next()) {
                return false;
            }
            blockId = rows.getLong(1);
            position = rows.getInt(2);
            hash = rows.getBytes(3);
            return true;
        }

        @Override
        public long blockId() {
            return blockId;
        }

        @Override
        public int position() {
            return position;
        }

        @Override
        public byte[] hash() {
            return hash;
        }

        @Override
        public byte[] canonical() throws SQLException {
            mapper.write(rows, writer);
            return writer.toBytes();
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
