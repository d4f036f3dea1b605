package org.suandian.scope2.internal.chain;

import org.suandian.scope2.ledger.BlockKind;
import org.suandian.scope2.ledger.EntryChain;

/** A block that is being filled, with the chain of its entries. */
final class HashedBlock implements OpenBlock {

    private final long id;
    private final BlockKind kind;
    private final EntryChain chain;

    HashedBlock(long id, BlockKind kind) {
        this.id = id;
        this.kind = kind;
        this.chain = new EntryChain(id, kind);
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public BlockKind kind() {
        return kind;
    }

    @Override
    public int entries() {
        return chain.entries();
    }

    @Override
    public byte[] lastHash() {
        return chain.last();
    }

    @Override
    public byte[] add(byte[] canonical) {
        return chain.add(canonical);
    }

    @Override
    public void rewind(int entries, byte[] lastHash) {
        chain.rewind(entries, lastHash);
    }
}
