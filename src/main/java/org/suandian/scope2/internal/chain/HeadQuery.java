package org.suandian.scope2.internal.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.suandian.scope2.ledger.LedgerHead;

/** Reads the end of the chain. */
final class HeadQuery {

    private static final String NEWEST =
            "select sequence, hash, recorded_at from ledger_block order by sequence desc limit 1";

    /** Blocks are recorded in the order of time, so the last one before the moment is the end of what it had seen. */
    private static final String AS_OF = """
            select sequence, hash, recorded_at from ledger_block where recorded_at <= ? order by sequence desc limit 1
            """;

    private HeadQuery() {}

    static LedgerHead find(Connection connection, Optional<Instant> asOf) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(asOf.isPresent() ? AS_OF : NEWEST)) {
            if (asOf.isPresent()) {
                statement.setObject(1, asOf.get().atOffset(ZoneOffset.UTC));
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? head(rows) : LedgerHead.EMPTY;
            }
        }
    }

    private static LedgerHead head(ResultSet rows) throws SQLException {
        return new LedgerHead(
                rows.getLong(1),
                HexFormat.of().formatHex(rows.getBytes(2)),
                rows.getObject(3, OffsetDateTime.class).toInstant());
    }
}
