package org.suandian.platform.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.suandian.failure.Quoted;

/** Writes problem documents as bytes, so that they are the same whatever the request accepts. */
@Singleton
final class ProblemWriter {

    private static final String REQUEST_ID = "X-Request-Id";

    private final ObjectMapper json;

    ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    /** Names the request by its path, as it stood in the request line, and by its number. */
    byte[] write(Problem problem, HttpServerRequest request) {
        return write(problem, request, String.valueOf(request.path()));
    }

    byte[] write(Problem problem, HttpServerRequest request, String path) {
        Map<String, Object> members = problem.asMap(Quoted.of(path));
        Optional.ofNullable(request.response().headers().get(REQUEST_ID))
                .ifPresent(id -> members.putIfAbsent("requestId", id));
        try {
            return json.writeValueAsBytes(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
