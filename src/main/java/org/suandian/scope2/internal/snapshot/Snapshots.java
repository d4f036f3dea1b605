package org.suandian.scope2.internal.snapshot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.MemoInputs;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.ledger.Sha256;

/** Packs and unpacks snapshots, and digests results. */
public final class Snapshots {

    private static final int BUFFER = 1 << 16;

    private Snapshots() {}

    public static PackedSnapshot pack(Snapshot snapshot) {
        MessageDigest digest = Sha256.digest();
        ByteArrayOutputStream packed = new ByteArrayOutputStream(BUFFER);
        try (OutputStream out = new DigestOutputStream(new FastGzip(packed), digest)) {
            CanonicalJson.write(SnapshotDocument.of(snapshot), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackedSnapshot(packed.toByteArray(), HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * The snapshot and what its JSON hashes to.
     *
     * @throws UncheckedIOException for bytes that are no snapshot
     */
    public static Unpacked unpack(byte[] bytes) {
        MessageDigest digest = Sha256.digest();
        try (InputStream in =
                new DigestInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes), BUFFER), digest)) {
            SnapshotDocument document = CanonicalJson.read(in, SnapshotDocument.class);
            in.transferTo(OutputStream.nullOutputStream());
            return new Unpacked(document.snapshot(), HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A snapshot, and the sha-256 of its JSON as it was found, lower-case hexadecimal. */
    public record Unpacked(Snapshot snapshot, String sha256) {}

    /**
     * The sha-256 of a result without its inputs and without the wording of its sentences, lower-case hexadecimal: the same result has
     * the same, also in later releases.
     */
    public static String digest(AccountingResult result) {
        MessageDigest digest = Sha256.digest();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            CanonicalJson.write(result, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String write(AccountingQuestion question) {
        return text(question);
    }

    public static String write(MemoInputs memos) {
        return text(memos);
    }

    public static AccountingQuestion readQuestion(String json) {
        return read(json, AccountingQuestion.class);
    }

    public static MemoInputs readMemos(String json) {
        return read(json, MemoInputs.class);
    }

    private static String text(Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CanonicalJson.write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return CanonicalJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hours of many sites are millions of numbers: speed counts for more than the last tenth of their size. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
