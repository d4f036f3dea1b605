package org.suandian.scope2.internal.register.registration;

import java.util.List;
import java.util.Optional;
import org.suandian.scope2.internal.register.table.RegisterKey;
import org.suandian.scope2.ledger.Block;

/**
 * What came of a request.
 *
 * @param block that was appended; empty where all was known already
 * @param entries in the order of the request
 */
public record Registration(Optional<Block> block, List<Entry> entries) {

    public Registration {
        entries = List.copyOf(entries);
    }

    /** What came of an entry. */
    public record Entry(RegisterKey key, int version, EntryStatus status) {}

    /** Whether an entry was known. */
    public enum EntryStatus {
        /** The first of its id. */
        RECORDED,
        /** A further version of its id. */
        REVISED,
        /** Known already, word for word: nothing was recorded. */
        REPEATED
    }
}
