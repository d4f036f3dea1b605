package org.suandian.scope2.internal.chain;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.suandian.scope2.ledger.Block;
import org.suandian.scope2.ledger.BlockKind;
import org.suandian.scope2.ledger.LedgerHead;

/** The ledger in the database: a chain for each tenant. A connection knows the one of its tenant only. */
@Singleton
public class StoredLedger implements LedgerAppender {

    /**
     * Of PostgreSQL's advisory locks in two parts, the second of which is the tenant: whoever holds it may put a block at the end of the
     * tenant's chain.
     */
    private static final String CHAIN_LOCK =
            "select pg_advisory_xact_lock(540200, hashtext(current_setting('suandian.tenant')))";

    private static final String INSERT = """
            insert into ledger_block (id, sequence, kind, recorded_at, entries, entries_hash, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Clock clock;

    public StoredLedger(Clock clock) {
        this.clock = clock;
    }

    @Override
    public OpenBlock open(Connection connection, BlockKind kind) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select nextval('ledger_block_id')")) {
            rows.next();
            return new HashedBlock(rows.getLong(1), kind);
        }
    }

    @Override
    public Block close(Connection connection, OpenBlock open) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("The block must be closed in the transaction of its entries.");
        }
        if (open.entries() == 0) {
            throw new IllegalStateException("The block (" + open.id() + ") must have an entry.");
        }
        lock(connection);
        LedgerHead before = HeadQuery.find(connection, Optional.empty());
        Block block = Block.of(
                before.sequence() + 1,
                open.id(),
                open.kind(),
                now(before),
                open.entries(),
                HexFormat.of().formatHex(open.lastHash()),
                before.hash());
        insert(connection, open.id(), block);
        return block;
    }

    /** Never before the block before, even where a clock was set back: so that what a moment had seen is a beginning of the chain. */
    private Instant now(LedgerHead before) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(before.recordedAt()) ? before.recordedAt() : now;
    }

    private static void lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(CHAIN_LOCK);
        }
    }

    private static void insert(Connection connection, long id, Block block) throws SQLException {
        HexFormat hex = HexFormat.of();
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setLong(1, id);
            statement.setLong(2, block.sequence());
            statement.setString(3, block.kind().name());
            statement.setObject(4, block.recordedAt().atOffset(ZoneOffset.UTC));
            statement.setLong(5, block.entries());
            statement.setBytes(6, hex.parseHex(block.entriesHash()));
            statement.setBytes(7, hex.parseHex(block.previousHash()));
            statement.setBytes(8, hex.parseHex(block.hash()));
            statement.executeUpdate();
        }
    }
}
