package org.suandian.scope2.internal.register.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.internal.chain.OpenBlock;
import org.suandian.scope2.internal.sql.Binder;
import org.suandian.scope2.internal.sql.Row;
import org.suandian.scope2.ledger.BlockKind;
import org.suandian.scope2.ledger.LedgerHead;

/** A register as stored: versions of entries, of which each row, with what belongs to it, is an entry of a block. */
public abstract class RegisterTable<T> {

    /** Takes the entries of a block in their order. */
    @FunctionalInterface
    public interface EntryVisitor {
        void visit(int position, byte[] canonical, byte[] storedHash) throws SQLException;
    }

    /** Stands in for the version where only the content counts: no stored entry has it. */
    private static final int NO_VERSION = 0;

    private final BlockKind kind;
    private final TableSql sql;

    RegisterTable(BlockKind kind, TableSql sql) {
        this.kind = kind;
        this.sql = sql;
    }

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
        throw new IllegalStateException("The entry at " + further.whole("position") + " must be one row.");
    }

    /** Whether a further row is the one that follows: where rows of an entry are numbered, none may be missing. */
    boolean follows(T first, Row further) throws SQLException {
        return true;
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
        try (PreparedStatement statement = connection.prepareStatement(sql.select())) {
            Binder binder = new Binder(statement).number(head.sequence());
            if (sql.hasOrganisation()) {
                binder.text(selection.organisation()).text(selection.organisation());
            }
            binder.text(selection.id()).text(selection.id());
            try (ResultSet rows = statement.executeQuery()) {
                return read(rows, selection.allVersions());
            }
        }
    }

    private List<Recorded<T>> read(ResultSet rows, boolean allVersions) throws SQLException {
        List<Recorded<T>> found = new ArrayList<>();
        Optional<Entry<T>> open = Optional.empty();
        while (rows.next()) {
            Row row = new Row(rows);
            if (open.isPresent() && open.get().isAt(row)) {
                open = Optional.of(open.get().with(merge(open.get().value, row)));
            } else {
                open.ifPresent(entry -> keep(found, entry, allVersions));
                open = Optional.of(Entry.of(row, read(row)));
            }
        }
        open.ifPresent(entry -> keep(found, entry, allVersions));
        return found;
    }

    /** A newer version follows the older ones, and takes their place. */
    private void keep(List<Recorded<T>> found, Entry<T> entry, boolean allVersions) {
        boolean follows =
                !found.isEmpty() && keyOf(found.getLast().value()).equals(keyOf(entry.value));
        if (follows && !allVersions) {
            found.removeLast();
        }
        found.add(new Recorded<>(entry.value, entry.version, entry.sequence, entry.recordedAt));
    }

    /** Gives the entries of a block as they are stored; of one whose rows are not as they were appended, no bytes at all. */
    public final void visit(Connection connection, long blockId, EntryVisitor visitor) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.selectBlock())) {
            statement.setLong(1, blockId);
            try (ResultSet rows = statement.executeQuery()) {
                Optional<Visited<T>> open = Optional.empty();
                while (rows.next()) {
                    Row row = new Row(rows);
                    if (open.isPresent() && open.get().position == row.whole("position")) {
                        open = Optional.of(further(open.get(), row));
                    } else {
                        visit(open, visitor);
                        open = Optional.of(first(row));
                    }
                }
                visit(open, visitor);
            }
        }
    }

    private Visited<T> first(Row row) throws SQLException {
        return new Visited<>(row.whole("position"), row.whole("version"), row.bytes("entry_hash"), read(row), true);
    }

    private Visited<T> further(Visited<T> entry, Row row) throws SQLException {
        boolean inOrder = entry.inOrder && follows(entry.value, row);
        return new Visited<>(entry.position, entry.version, entry.hash, merge(entry.value, row), inOrder);
    }

    private void visit(Optional<Visited<T>> entry, EntryVisitor visitor) throws SQLException {
        if (entry.isPresent()) {
            Visited<T> read = entry.get();
            byte[] canonical = read.inOrder ? canonical(read.value, read.version) : new byte[0];
            visitor.visit(read.position, canonical, read.hash);
        }
    }

    private record Entry<T>(
            T value, int version, long sequence, Instant recordedAt, long blockId, int position) {

        static <T> Entry<T> of(Row row, T value) throws SQLException {
            return new Entry<>(
                    value,
                    row.whole("version"),
                    row.number("block_sequence"),
                    row.instant("recorded_at"),
                    row.number("block_id"),
                    row.whole("position"));
        }

        boolean isAt(Row row) throws SQLException {
            return row.number("block_id") == blockId && row.whole("position") == position;
        }

        Entry<T> with(T more) {
            return new Entry<>(more, version, sequence, recordedAt, blockId, position);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Visited<T>(int position, int version, byte[] hash, T value, boolean inOrder) {}
}
