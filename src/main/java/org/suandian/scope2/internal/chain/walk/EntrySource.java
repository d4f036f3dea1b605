package org.suandian.scope2.internal.chain.walk;

import java.sql.Connection;
import java.sql.SQLException;
import org.suandian.scope2.ledger.BlockKind;

/**
 * A table of ledger entries, for {@link ChainWalker}, which finds all beans of this type. A kind of block may have its entries in several
 * tables. {@link TableSource} is what most need.
 */
public interface EntrySource {

    /** The table, as findings name it. */
    String table();

    /** Of the blocks that its entries belong to. */
    BlockKind kind();

    /** All entries, in order of block id and position, read as they are asked for within the connection's transaction. */
    EntryCursor open(Connection connection) throws SQLException;
}
