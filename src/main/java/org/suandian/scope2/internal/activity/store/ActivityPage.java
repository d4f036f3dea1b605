package org.suandian.scope2.internal.activity.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Some records, the newest first.
 *
 * @param next where the next page begins; empty where there is none
 */
public record ActivityPage(List<Stored> records, Optional<ActivityCursor> next) {

    /**
     * A stored record.
     *
     * @param block sequence number of the block that it was recorded in
     * @param hash of the entry, lower-case hexadecimal sha-256
     */
    public record Stored(ActivityRow row, long block, int position, Instant recordedAt, String hash) {}
}
