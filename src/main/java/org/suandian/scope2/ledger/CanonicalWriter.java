package org.suandian.scope2.ledger;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * Writes an entry as the bytes that are hashed. Equal entries have equal bytes, different ones different bytes.
 *
 * <p>A field is its length in bytes as a 32-bit big-endian number, and its bytes: text in UTF-8; a whole number as 64 bits, big-endian,
 * two's complement; a moment as a whole number of microseconds since 1970-01-01T00:00Z; a decimal as text without exponent and without
 * superfluous zeros; bytes as they are. An absent field is the length -1 alone, so that it is not an empty text. The first field names
 * the kind of entry and the version of its layout, such as {@code activity/1}: a layout is never changed, only followed by another.
 *
 * <p>Not thread-safe; {@link #begin} makes it ready for the next entry.
 */
public final class CanonicalWriter {

    private static final int ABSENT = -1;
    private static final int FIRST_CAPACITY = 512;

    private byte[] buffer = new byte[FIRST_CAPACITY];
    private int size;

    /** Forgets what was written, and writes the name of a layout. */
    public CanonicalWriter begin(String layout) {
        size = 0;
        return text(layout);
    }

    public CanonicalWriter text(String value) {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    public CanonicalWriter text(Optional<String> value) {
        return value.isPresent() ? text(value.get()) : absent();
    }

    public CanonicalWriter number(long value) {
        reserve(Integer.BYTES + Long.BYTES);
        putInt(Long.BYTES);
        putLong(value);
        return this;
    }

    /** A moment, in whole microseconds: what the database keeps. Anything finer is cut off. */
    public CanonicalWriter instant(Instant value) {
        return number(ChronoUnit.MICROS.between(Instant.EPOCH, value));
    }

    public CanonicalWriter instant(Optional<Instant> value) {
        return value.isPresent() ? instant(value.get()) : absent();
    }

    public CanonicalWriter decimal(BigDecimal value) {
        return text(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }

    public CanonicalWriter decimal(Optional<BigDecimal> value) {
        return value.isPresent() ? decimal(value.get()) : absent();
    }

    public CanonicalWriter bytes(byte[] value) {
        reserve(Integer.BYTES + value.length);
        putInt(value.length);
        System.arraycopy(value, 0, buffer, size, value.length);
        size += value.length;
        return this;
    }

    public CanonicalWriter absent() {
        reserve(Integer.BYTES);
        putInt(ABSENT);
        return this;
    }

    /** What was written since {@link #begin}. */
    public byte[] toBytes() {
        return Arrays.copyOf(buffer, size);
    }

    private void reserve(int more) {
        if (size + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, size + more));
        }
    }

    private void putInt(int value) {
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            buffer[size++] = (byte) (value >>> shift);
        }
    }

    private void putLong(long value) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            buffer[size++] = (byte) (value >>> shift);
        }
    }
}
