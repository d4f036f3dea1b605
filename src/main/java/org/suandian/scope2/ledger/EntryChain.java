package org.suandian.scope2.ledger;

import java.security.MessageDigest;

/**
 * Chains the entries of a block: the hash of an entry is sha-256 over the 32 bytes of the hash before it and the entry's canonical bytes.
 * The first follows the hash of the block's id and kind, so that no entry can be moved to another block. Not thread-safe.
 */
public final class EntryChain {

    private static final String LAYOUT = "entries/1";

    private final MessageDigest digest = Sha256.digest();
    private byte[] last;
    private int entries;

    public EntryChain(long blockId, BlockKind kind) {
        this.last = digest.digest(new CanonicalWriter()
                .begin(LAYOUT)
                .number(blockId)
                .text(kind.name())
                .toBytes());
    }

    /** The hash of the next entry. */
    public byte[] add(byte[] canonical) {
        digest.update(last);
        last = digest.digest(canonical);
        entries = Math.incrementExact(entries);
        return last.clone();
    }

    /** Goes on as if the last entry had this hash: so that a changed entry is found once, and not with all that follow it. */
    public void resumeAfter(byte[] hash) {
        last = hash.clone();
    }

    /** Forgets the entries after some: as many of them, and the hash of the last, as they were then. */
    public void rewind(int newEntries, byte[] newLast) {
        if (newEntries < 0 || newEntries > entries) {
            throw new IllegalArgumentException(
                    "The chain must go back to an entry that it has had (%d of %d).".formatted(newEntries, entries));
        }
        entries = newEntries;
        last = newLast.clone();
    }

    /** The hash of the last entry. */
    public byte[] last() {
        return last.clone();
    }

    public int entries() {
        return entries;
    }
}
