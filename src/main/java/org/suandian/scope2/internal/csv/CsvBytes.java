package org.suandian.scope2.internal.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Writes cells of RFC 4180 as bytes. Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers, which are
 * written by other methods, stay numbers whatever their sign. Not thread-safe.
 */
final class CsvBytes {

    private static final int CAPACITY = 1 << 16;
    private static final int MICROS_PER_SECOND = 1_000_000;
    private static final long DAY_SECONDS = 86_400;
    private static final int LONGEST_NUMBER = 24;

    private final OutputStream out;
    private final byte[] buffer = new byte[CAPACITY];
    private final byte[] digits = new byte[LONGEST_NUMBER];
    private int size;
    private boolean isInRow;
    private long lastDay = Long.MIN_VALUE;
    private byte[] lastDayText = new byte[0];

    CsvBytes(OutputStream out) {
        this.out = out;
    }

    /** Cells that are plain names. */
    CsvBytes names(String... cells) throws IOException {
        for (String cell : cells) {
            name(cell.getBytes(StandardCharsets.US_ASCII));
        }
        return this;
    }

    /** A name of letters, digits and underscores. */
    CsvBytes name(byte[] name) throws IOException {
        begin();
        put(name, 0, name.length);
        return this;
    }

    CsvBytes empty() throws IOException {
        begin();
        return this;
    }

    /** Text in UTF-8; a negative length for an absent one. */
    CsvBytes text(byte[] data, int offset, int length) throws IOException {
        begin();
        if (length <= 0) {
            return this;
        }
        boolean isFormula = FormulaText.isDangerous(data, offset, length);
        if (!isQuoted(data, offset, length)) {
            if (isFormula) {
                put((byte) '\'');
            }
            put(data, offset, length);
            return this;
        }
        put((byte) '"');
        if (isFormula) {
            put((byte) '\'');
        }
        for (int i = offset; i < offset + length; i++) {
            if (data[i] == '"') {
                put((byte) '"');
            }
            put(data[i]);
        }
        put((byte) '"');
        return this;
    }

    private static boolean isQuoted(byte[] data, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            byte each = data[i];
            if (each == ',' || each == '"' || each == '\n' || each == '\r') {
                return true;
            }
        }
        return false;
    }

    CsvBytes whole(long value) throws IOException {
        return decimal(value, 0);
    }

    /** A number with so many decimals, all of which are written. */
    CsvBytes decimal(long unscaled, int decimals) throws IOException {
        begin();
        int at = digits.length;
        long rest = unscaled;
        int written = 0;
        do {
            if (written == decimals && decimals > 0) {
                digits[--at] = '.';
            }
            digits[--at] = (byte) ('0' + Math.abs(rest % 10));
            rest /= 10;
            written++;
        } while (rest != 0 || written <= decimals);
        if (unscaled < 0) {
            digits[--at] = '-';
        }
        put(digits, at, digits.length - at);
        return this;
    }

    /** Microseconds since 1970-01-01T00:00Z, as ISO 8601 with Z; of the years 0 to 9999. */
    CsvBytes moment(long micros) throws IOException {
        begin();
        long seconds = Math.floorDiv(micros, MICROS_PER_SECOND);
        long day = Math.floorDiv(seconds, DAY_SECONDS);
        if (day != lastDay) {
            lastDayText = (LocalDate.ofEpochDay(day) + "T").getBytes(StandardCharsets.US_ASCII);
            lastDay = day;
        }
        put(lastDayText, 0, lastDayText.length);
        int ofDay = (int) (seconds - day * DAY_SECONDS);
        twoDigits(ofDay / 3_600);
        put((byte) ':');
        twoDigits(ofDay / 60 % 60);
        put((byte) ':');
        twoDigits(ofDay % 60);
        int fraction = (int) Math.floorMod(micros, (long) MICROS_PER_SECOND);
        if (fraction != 0) {
            put((byte) '.');
            for (int unit = MICROS_PER_SECOND / 10; unit > 0; unit /= 10) {
                put((byte) ('0' + fraction / unit % 10));
            }
        }
        put((byte) 'Z');
        return this;
    }

    private void twoDigits(int value) throws IOException {
        put((byte) ('0' + value / 10));
        put((byte) ('0' + value % 10));
    }

    void endRow() throws IOException {
        put((byte) '\r');
        put((byte) '\n');
        isInRow = false;
    }

    /** Hands on what is written so far; does not close. */
    void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
        out.flush();
    }

    private void begin() throws IOException {
        if (isInRow) {
            put((byte) ',');
        }
        isInRow = true;
    }

    private void put(byte value) throws IOException {
        if (size == buffer.length) {
            spill();
        }
        buffer[size++] = value;
    }

    private void put(byte[] data, int offset, int length) throws IOException {
        if (length > buffer.length - size) {
            spill();
            if (length > buffer.length) {
                out.write(data, offset, length);
                return;
            }
        }
        System.arraycopy(data, offset, buffer, size, length);
        size += length;
    }

    private void spill() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }
}
