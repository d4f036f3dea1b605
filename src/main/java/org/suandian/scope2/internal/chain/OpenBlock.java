package org.suandian.scope2.internal.chain;

import org.suandian.scope2.ledger.BlockKind;

/** A block that entries are being added to. Not thread-safe: entries have an order. */
public interface OpenBlock {

    /** What its rows refer to it by. */
    long id();

    BlockKind kind();

    /** How many entries there are, which is also the position of the next one, from 0. */
    int entries();

    /** The hash of the last entry; before the first, that of the block's id and kind. */
    byte[] lastHash();

    /**
     * The hash of the next entry, which its row has to store: sha-256 over the hash before it and the entry.
     *
     * @param canonical the entry's bytes, which have to be made again from the stored row when the chain is verified
     */
    byte[] add(byte[] canonical);

    /** Forgets the entries after some, whose rows were rolled back: as many entries and the last hash as they were then. */
    void rewind(int entries, byte[] lastHash);
}
