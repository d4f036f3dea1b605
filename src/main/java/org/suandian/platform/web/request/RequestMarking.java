package org.suandian.platform.web.request;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.MDC;

/** Gives each request its number, in the answer and in each line of the log, before anything else looks at it. */
@Singleton
final class RequestMarking {

    private static final int FIRST = 1_000;
    private static final String MDC_KEY = "requestId";

    /** How a request is counted unless a resource puts its template here: paths come from callers, and would be labels without end. */
    private static final String OTHER = "/other";

    private volatile boolean ending;

    void register(@Observes Filters filters) {
        filters.register(this::mark, FIRST);
    }

    /** From now on each answer ends its connection, so that callers connect anew, to another process. */
    void atNotice(@Observes ShutdownDelayInitiatedEvent notice) {
        ending = true;
    }

    private void mark(RoutingContext context) {
        if (ending && context.request().version() != HttpVersion.HTTP_2) {
            context.response().putHeader("Connection", "close");
        }
        String id = RequestId.of(context.request().getHeader(RequestId.HEADER));
        context.response().putHeader(RequestId.HEADER, id);
        MDC.put(MDC_KEY, id);
        Optional.ofNullable(HttpRequestMetric.getRequestMetric(context))
                .ifPresent(metric -> metric.setTemplatePath(OTHER));
        context.next();
    }
}
