package org.suandian.scope2.internal.chain;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.suandian.scope2.ledger.LedgerHead;

/** Where the chain ends, or ended. {@link LedgerHead#EMPTY} where nothing had been recorded. */
@Singleton
public class LedgerHeads {

    private final AgroalDataSource database;

    LedgerHeads(AgroalDataSource database) {
        this.database = database;
    }

    /** The end of the chain now. */
    public LedgerHead getHead() {
        return getHead(Optional.empty());
    }

    /** The end of the chain as it was at a moment; blocks recorded at that very moment count. */
    public LedgerHead getHead(Optional<Instant> asOf) {
        try (Connection connection = database.getConnection()) {
            return getHead(connection, asOf);
        } catch (SQLException e) {
            throw new LedgerAccessException(e);
        }
    }

    /** As {@link #getHead(Optional)}, seen by a transaction. */
    public LedgerHead getHead(Connection connection, Optional<Instant> asOf) throws SQLException {
        return HeadQuery.find(connection, asOf);
    }
}
