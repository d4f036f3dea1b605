package org.suandian.report.internal.files;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes bytes on, counts them and digests them. */
final class Sha256 extends OutputStream {

    private final OutputStream out;
    private final MessageDigest digest;
    private long bytes;

    Sha256(OutputStream out) {
        this.out = out;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
