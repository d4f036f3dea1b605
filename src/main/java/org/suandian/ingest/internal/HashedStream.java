package org.suandian.ingest.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A stream whose content is identified while it is read. */
final class HashedStream extends DigestInputStream {

    HashedStream(InputStream in) {
        super(in, sha256Digest());
    }

    /** Reads what is left, so that the hash is that of the whole content. */
    void drain() {
        try {
            transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hexadecimal, of everything read. Ends the hashing. */
    String sha256() {
        return HexFormat.of().formatHex(getMessageDigest().digest());
    }

    /** Closed by whoever opened the stream, not by the reader of the text, so that it can be drained. */
    @Override
    public void close() {}

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java runtime has SHA-256.", e);
        }
    }
}
