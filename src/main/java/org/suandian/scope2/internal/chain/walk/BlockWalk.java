package org.suandian.scope2.internal.chain.walk;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.suandian.scope2.ledger.Block;
import org.suandian.scope2.ledger.BlockKind;

/** Compares each block with its hash and with the block before it. */
final class BlockWalk {

    private final Findings findings;
    private long sequence;
    private String hash = Block.NO_HASH;

    BlockWalk(Findings findings) {
        this.findings = findings;
    }

    /** Returns how many blocks there are. */
    long walk(Connection connection) throws SQLException {
        long blocks = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1_000);
            try (ResultSet rows = statement.executeQuery("select * from ledger_block order by sequence")) {
                while (rows.next()) {
                    check(StoredBlock.of(rows));
                    blocks++;
                }
            }
        }
        return blocks;
    }

    private void check(StoredBlock block) {
        String where = "block " + block.sequence();
        if (block.sequence() != sequence + 1) {
            findings.add(
                    "block-missing",
                    "block " + (sequence + 1),
                    "The chain must go on with block %d, and does with %d: what lies between was removed."
                            .formatted(sequence + 1, block.sequence()));
        } else if (!block.previousHash().equals(hash)) {
            findings.add(
                    "chain-broken",
                    where,
                    "The block must follow the hash of block %d, and does not.".formatted(sequence));
        }
        if (!block.isAsHashed()) {
            findings.add("block-changed", where, "The block must hash to what is stored with it, and does not.");
        }
        sequence = block.sequence();
        hash = block.hash();
    }

    /** A block as it lies in the table, sound or not. */
    record StoredBlock(
            long id,
            long sequence,
            String kind,
            java.time.Instant recordedAt,
            long entries,
            String entriesHash,
            String previousHash,
            String hash) {

        static StoredBlock of(ResultSet row) throws SQLException {
            HexFormat hex = HexFormat.of();
            return new StoredBlock(
                    row.getLong("id"),
                    row.getLong("sequence"),
                    row.getString("kind"),
                    row.getObject("recorded_at", java.time.OffsetDateTime.class).toInstant(),
                    row.getLong("entries"),
                    hex.formatHex(row.getBytes("entries_hash")),
                    hex.formatHex(row.getBytes("previous_hash")),
                    hex.formatHex(row.getBytes("hash")));
        }

        boolean isAsHashed() {
            for (BlockKind known : BlockKind.values()) {
                if (known.name().equals(kind)) {
                    return Block.of(sequence, id, known, recordedAt, entries, entriesHash, previousHash)
                            .hash()
                            .equals(hash);
                }
            }
            return false;
        }
    }
}
