package org.suandian.placement.web.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.Quoted;
import org.suandian.placement.IdempotencyKey;

/**
 * A request that may carry an {@code Idempotency-Key}: what it asks for is told from what another asks for by the digest of its path and
 * of everything that is read of it.
 */
public final class MarkedRequest {

    /** The header. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private final Optional<String> key;
    private final MessageDigest digest;

    private MarkedRequest(Optional<String> key, MessageDigest digest) {
        this.key = key;
        this.digest = digest;
    }

    /**
     * Begins to read a request.
     *
     * @throws InvalidInputException {@code malformed-idempotency-key}
     */
    public static MarkedRequest of(HttpHeaders headers, String path) {
        List<String> given = headers.getRequestHeader(HEADER);
        if (given.size() > 1
                || (given.size() == 1 && !KEY.matcher(given.getFirst()).matches())) {
            String value = Quoted.of(String.join(", ", given));
            throw new InvalidInputException(
                    "malformed-idempotency-key",
                    "The header Idempotency-Key (%s) must be given once, with 1 to 255 visible ASCII characters."
                            .formatted(value),
                    Details.of("idempotencyKey", value));
        }
        MarkedRequest request = new MarkedRequest(given.stream().findFirst(), sha256());
        request.add(path);
        return request;
    }

    /** Text that belongs to what is asked for. */
    public void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /** A part of the request; everything that is read of it counts. */
    public InputStream reading(InputStream body) {
        return new Reading(body, digest);
    }

    /** Reads what a reader has left of a part, so that it counts. */
    public static void drain(InputStream body) throws IOException {
        body.transferTo(OutputStream.nullOutputStream());
    }

    /** The key with the digest of what was read until now; call once. */
    public Optional<IdempotencyKey> key() {
        return key.map(value -> new IdempotencyKey(value, HexFormat.of().formatHex(digest.digest())));
    }

    /** Stays open when a reader that has read its document closes it: the rest counts, too. */
    private static final class Reading extends DigestInputStream {

        Reading(InputStream body, MessageDigest digest) {
            super(body, digest);
        }

        @Override
        public void close() {}
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
