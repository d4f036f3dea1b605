package org.suandian.scope2.internal.chain.walk;

import java.sql.Connection;
import java.sql.SQLException;
import org.suandian.scope2.ledger.BlockKind;

/** A source with its cursor on its next entry. */
final class OpenSource implements AutoCloseable {

    private final EntrySource source;
    private final EntryCursor cursor;
    private boolean hasEntry;

    private OpenSource(EntrySource source, EntryCursor cursor) {
        this.source = source;
        this.cursor = cursor;
    }

    @SuppressWarnings("resource") // closed by whoever opens it
    static OpenSource of(EntrySource source, Connection connection) throws SQLException {
        OpenSource open = new OpenSource(source, source.open(connection));
        open.advance();
        return open;
    }

    void advance() throws SQLException {
        hasEntry = cursor.next();
    }

    boolean hasEntry() {
        return hasEntry;
    }

    EntryCursor cursor() {
        return cursor;
    }

    String table() {
        return source.table();
    }

    BlockKind kind() {
        return source.kind();
    }

    @Override
    public void close() throws SQLException {
        cursor.close();
    }
}
