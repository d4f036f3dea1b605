package org.suandian.scope2.ledger;

import java.time.Instant;
import java.util.HexFormat;

/**
 * Entries that were recorded together.
 *
 * @param sequence 1, 2, ... without a gap
 * @param entries how many
 * @param entriesHash the hash after the last entry: each entry's hash covers the one before it, beginning with the block's id
 * @param previousHash of the block before; 64 zeros for the first
 * @param hash over everything above, sha-256 in lower-case hexadecimal
 */
public record Block(
        long sequence,
        String id,
        BlockKind kind,
        Instant recordedAt,
        long entries,
        String entriesHash,
        String previousHash,
        String hash) {

    private static final String LAYOUT = "block/1";

    /** What the first block follows. */
    public static final String NO_HASH = "0".repeat(64);

    /** A block with its hash, which is over everything else of it, in the order of the fields. */
    public static Block of(
            long sequence,
            long id,
            BlockKind kind,
            Instant recordedAt,
            long entries,
            String entriesHash,
            String previousHash) {
        byte[] canonical = new CanonicalWriter()
                .begin(LAYOUT)
                .number(sequence)
                .number(id)
                .text(kind.name())
                .instant(recordedAt)
                .number(entries)
                .bytes(HexFormat.of().parseHex(entriesHash))
                .bytes(HexFormat.of().parseHex(previousHash))
                .toBytes();
        String hash = HexFormat.of().formatHex(Sha256.digest().digest(canonical));
        return new Block(sequence, Long.toString(id), kind, recordedAt, entries, entriesHash, previousHash, hash);
    }

    /** The chain up to this block. */
    public LedgerHead head() {
        return new LedgerHead(sequence, hash, recordedAt);
    }
}
