package org.suandian.scope2.ledger;

import java.time.Instant;

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
        String hash) {}
