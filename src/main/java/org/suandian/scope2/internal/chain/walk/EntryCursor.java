package org.suandian.scope2.internal.chain.walk;

import java.sql.SQLException;

/** Stored entries, one after another. Before the first {@link #next()}, and after it was false, there is none. */
public interface EntryCursor extends AutoCloseable {

    /** Goes to the next entry; false if there is none. */
    boolean next() throws SQLException;

    long blockId();

    int position();

    /** As stored. */
    byte[] hash();

    /** Made anew from the stored row. */
    byte[] canonical() throws SQLException;

    @Override
    void close() throws SQLException;
}
