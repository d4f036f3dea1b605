package org.suandian.platform.web.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import org.suandian.failure.Details;

/** Answers requests that do not get as far as a resource. */
@Singleton
public class ProblemResponder {

    private final ProblemWriter writer;

    ProblemResponder(ProblemWriter writer) {
        this.writer = writer;
    }

    /**
     * Ends a request.
     *
     * @param code the stable name of the kind of problem, as listed in docs/problems.md
     * @param detail a sentence for people
     */
    public void respond(RoutingContext context, int status, String code, String detail, Details details) {
        respond(context, new Problem(status, code, detail, details.asMap()));
    }

    void respond(RoutingContext context, Problem problem) {
        respond(context, problem, String.valueOf(context.request().path()));
    }

    /** As above, without repeating what the path holds. */
    void respond(RoutingContext context, Problem problem, String path) {
        if (!context.response().headWritten() && !context.response().ended()) {
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(Buffer.buffer(writer.write(problem, context.request(), path)));
        }
    }
}
