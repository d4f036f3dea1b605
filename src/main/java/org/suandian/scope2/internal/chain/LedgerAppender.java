package org.suandian.scope2.internal.chain;

import java.sql.Connection;
import java.sql.SQLException;
import org.suandian.scope2.ledger.Block;
import org.suandian.scope2.ledger.BlockKind;

/**
 * Appends blocks to the ledger.
 *
 * <p>A block is opened, its rows are inserted with its id and the hash of each, and it is closed, all in one transaction of the caller:
 * either all of it is in the ledger or nothing. Only closing waits for other blocks.
 */
public interface LedgerAppender {

    /** A new block, of which nothing is stored yet. */
    OpenBlock open(Connection connection, BlockKind kind) throws SQLException;

    /** Puts the block at the end of the chain. Holds the chain until the transaction ends. */
    Block close(Connection connection, OpenBlock block) throws SQLException;
}
