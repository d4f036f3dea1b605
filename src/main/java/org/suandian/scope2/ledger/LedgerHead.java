package org.suandian.scope2.ledger;

import java.time.Instant;

/**
 * The end of the chain at a moment: all that the ledger held, in two values.
 *
 * @param sequence number of the last block; 0 for an empty ledger
 * @param hash of the last block, lower-case hexadecimal sha-256
 * @param recordedAt when that block was recorded; 1970 for an empty ledger
 */
public record LedgerHead(long sequence, String hash, Instant recordedAt) {

    /** Of a ledger in which nothing is recorded. */
    public static final LedgerHead EMPTY = new LedgerHead(0, Block.NO_HASH, Instant.EPOCH);
}
