package org.suandian.platform.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.suandian.failure.Quoted;

/** Writes problem documents as bytes, so that they are the same whatever the request accepts. */
@Singleton
final class ProblemWriter {

    private final ObjectMapper json;

    ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    /** @param path the path of the request as it stood in the request line */
    byte[] write(Problem problem, String path) {
        try {
            return json.writeValueAsBytes(problem.asMap(Quoted.of(path)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
