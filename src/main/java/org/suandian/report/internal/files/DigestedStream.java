package org.suandian.report.internal.files;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.suandian.scope2.ledger.Sha256;

/** Passes bytes on, counts them and digests them. */
final class DigestedStream extends OutputStream {

    private final OutputStream out;
    private final MessageDigest digest;
    private long bytes;

    DigestedStream(OutputStream out) {
        this.out = out;
        this.digest = Sha256.digest();
    }

    @Override
    public void write(int value) throws IOException {
        digest.update((byte) value);
        bytes++;
        out.write(value);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        digest.update(buffer, offset, length);
        bytes += length;
        out.write(buffer, offset, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    long bytes() {
        return bytes;
    }

    /** Lower-case hexadecimal; ends the digest. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
