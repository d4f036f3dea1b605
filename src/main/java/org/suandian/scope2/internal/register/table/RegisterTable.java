package org.suandian.scope2.internal.register.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.suandian.scope2.internal.chain.OpenBlock;
import org.suandian.scope2.internal.chain.walk.EntryCursor;
import org.suandian.scope2.internal.chain.walk.EntrySource;
import org.suandian.scope2.internal.sql.Binder;
import org.suandian.scope2.internal.sql.Row;
import org.suandian.scope2.ledger.BlockKind;
import org.suandian.scope2.ledger.LedgerHead;

/** A register as stored: versions of entries, of which each row, with what belongs to it, is an entry of a block. */
public abstract class RegisterTable<T> implements EntrySource {

    /** Stands in for the version where only the content counts: no stored entry has it. */
    private static final int NO_VERSION = 0;

    private static final int FETCHED = 1_000;

    private final BlockKind kind;
    private final TableSql sql;

    RegisterTable(BlockKind kind, TableSql sql) {
        this.kind = kind;
        this.sql = sql;
    }

    @Override
    public final String table() {
        return sql.table();
    }

    @Override
    public final BlockKind kind() {
        return kind;
    }

    public abstract RegisterKey keyOf(T value);

    /** The bytes that are hashed, of a version. */
    public abstract byte[] canonical(T value, int version);

    /** What decides whether two versions say the same. */
    public final byte[] content(T value) {
        return canonical(value, NO_VERSION);
    }

    /** Sets the columns after block, position and hash. */
    abstract void bind(Binder binder, Connection connection, T value, int version) throws SQLException;

    /** What one row says; of several rows of one entry the first. */
    abstract T read(Row row) throws SQLException;

    /** Adds what a further row of the same entry says. */
    T merge(T first, Row further) throws SQLException {
        return first;
    }

    /** Whether a further row of the same entry is the one that comes next. */
    boolean follows(T first, Row further) throws SQLException {
        return false;
    }

    /** Inserts what belongs to the entry beside its row. */
    void insertParts(Connection connection, long blockId, int position, T value) throws SQLException {}

    /** Appends a version to an open block. */
    public final void append(Connection connection, OpenBlock block, T value, int version) throws SQLException {
        int position = block.entries();
        byte[] hash = block.add(canonical(value, version));
        try (PreparedStatement statement = connection.prepareStatement(sql.insert())) {
            Binder binder =
                    new Binder(statement).number(block.id()).whole(position).bytes(hash);
            bind(binder, connection, value, version);
            statement.executeUpdate();
        }
        insertParts(connection, block.id(), position, value);
    }

    /** What was recorded up to a head, in order of organisation, id and version. */
    public final List<Recorded<T>> list(Connection connection, LedgerHead head, Selection selection)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.select());
        try (statement) {
            Binder binder = new Binder(statement).number(head.sequence());
            if (sql.hasOrganisation()) {
                binder.text(selection.organisation()).text(selection.organisation());
            }
            binder.text(selection.id()).text(selection.id());
            List<Recorded<T>> found = new ArrayList<>();
            try (RegisterCursor<T> cursor = new RegisterCursor<>(this, statement)) {
                while (cursor.next()) {
                    keep(found, cursor.entry().recorded(), selection.allVersions());
                }
            }
            return found;
        }
    }

    /** A newer version follows the older ones, and takes their place. */
    private void keep(List<Recorded<T>> found, Recorded<T> entry, boolean allVersions) {
        boolean follows = !found.isEmpty() && keyOf(found.getLast().value()).equals(keyOf(entry.value()));
        if (follows && !allVersions) {
            found.removeLast();
        }
        found.add(entry);
    }

    @Override
    public final EntryCursor open(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.walk());
        try {
            statement.setFetchSize(FETCHED);
            return new RegisterCursor<>(this, statement);
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }
}
