package org.suandian.scope2.internal.snapshot;

/**
 * A snapshot as it is stored.
 *
 * @param bytes JSON, compressed
 * @param sha256 of the JSON before it was compressed, lower-case hexadecimal: what identifies the snapshot
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record PackedSnapshot(byte[] bytes, String sha256) {}
