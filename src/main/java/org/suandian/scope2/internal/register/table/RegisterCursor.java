package org.suandian.scope2.internal.register.table;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.suandian.scope2.internal.chain.walk.EntryCursor;
import org.suandian.scope2.internal.sql.Row;

/** Goes through the entries that a statement finds; rows of one entry come one after another. Closes the statement. */
final class RegisterCursor<T> implements EntryCursor {

    private final RegisterTable<T> table;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private boolean onRow;
    private Optional<StoredEntry<T>> current = Optional.empty();

    RegisterCursor(RegisterTable<T> table, PreparedStatement statement) throws SQLException {
        this.table = table;
        this.statement = statement;
        this.rows = statement.executeQuery();
        this.onRow = rows.next();
    }

    @Override
    public boolean next() throws SQLException {
        current = onRow ? Optional.of(read()) : Optional.empty();
        return current.isPresent();
    }

    private StoredEntry<T> read() throws SQLException {
        Row row = new Row(rows);
        StoredEntry<T> entry = StoredEntry.of(row, table.read(row));
        onRow = rows.next();
        while (onRow && entry.isAt(row)) {
            entry = entry.with(table.merge(entry.value(), row), table.follows(entry.value(), row));
            onRow = rows.next();
        }
        return entry;
    }

    StoredEntry<T> entry() {
        return current.orElseThrow(NoSuchElementException::new);
    }

    @Override
    public long blockId() {
        return entry().blockId();
    }

    @Override
    public int position() {
        return entry().position();
    }

    @Override
    public byte[] hash() {
        return entry().hash();
    }

    /** Of an entry that is not whole no bytes at all, which nothing hashes to. */
    @Override
    public byte[] canonical() {
        StoredEntry<T> entry = entry();
        return entry.isWhole() ? table.canonical(entry.value(), entry.version()) : new byte[0];
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
