package org.suandian.report.web.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.Quoted;
import org.suandian.scope2.ledger.Sha256;
import org.suandian.scope2.run.RequestKey;

/** Reads the bodies of requests that may carry an {@code Idempotency-Key}. */
@Singleton
class ReportBodies {

    static final String KEY_HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private final ObjectMapper mapper;

    ReportBodies(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    ReportRequest read(byte[] body) throws IOException {
        ReportRequest request = mapper.readValue(body, ReportRequest.class);
        if (request == null) {
            throw MismatchedInputException.from(mapper.createParser(new byte[0]), ReportRequest.class, "null");
        }
        return request;
    }

    /**
     * The key with the digest of the request.
     *
     * @throws InvalidInputException {@code malformed-idempotency-key}
     */
    Optional<RequestKey> key(HttpHeaders headers, byte[] body) {
        List<String> given = headers.getRequestHeader(KEY_HEADER);
        if (given.size() > 1
                || (given.size() == 1 && !KEY.matcher(given.getFirst()).matches())) {
            String value = Quoted.of(String.join(", ", given));
            throw new InvalidInputException(
                    "malformed-idempotency-key",
                    "The header Idempotency-Key (%s) must be given once, with 1 to 255 visible ASCII characters."
                            .formatted(value),
                    Details.of("idempotencyKey", value));
        }
        return given.stream()
                .findFirst()
                .map(value -> new RequestKey(
                        value, HexFormat.of().formatHex(Sha256.digest().digest(body))));
    }
}
