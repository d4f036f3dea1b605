package org.suandian.scope2.internal.register.table;

import java.time.Instant;

/**
 * A version of something, as it was recorded.
 *
 * @param version 1, 2, ...
 * @param blockSequence of the block that it is an entry of
 * @param recordedAt when that block was recorded
 */
public record Recorded<T>(T value, int version, long blockSequence, Instant recordedAt) {}
