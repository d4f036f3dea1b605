package org.suandian.platform.web.admission;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import org.suandian.failure.Details;
import org.suandian.platform.web.problem.ProblemResponder;

/** What is said to a request that is not taken on, and counted. */
@Singleton
class Refusals {

    private static final String CONNECTION = "Connection";
    private static final int OVERLOAD_RETRY_SECONDS = 1;

    private final ProblemResponder responder;
    private final MeterRegistry metrics;

    Refusals(ProblemResponder responder, MeterRegistry metrics) {
        this.responder = responder;
        this.metrics = metrics;
    }

    void tooFast(RoutingContext context, String policy, RateLimits.Exceeded exceeded) {
        long wait = exceeded.waitSeconds();
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
        response.putHeader(
                "RateLimit-Policy",
                "\"%s\";q=%d;w=%d"
                        .formatted(policy, exceeded.burst(), Math.max(1, exceeded.burst() / exceeded.perSecond())));
        response.putHeader("RateLimit", "\"%s\";r=0;t=%d".formatted(policy, wait));
        refuse(
                context,
                429,
                "too-many-requests",
                "The requests of this %s must be at most %d a second, %d at once. Maybe ask again in %d s."
                        .formatted(policy, exceeded.perSecond(), exceeded.burst(), wait),
                Details.of("policy", policy)
                        .and("requestsPerSecond", exceeded.perSecond())
                        .and("burst", exceeded.burst())
                        .and("retryAfterSeconds", wait));
    }

    void overloaded(RoutingContext context) {
        context.response().putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(OVERLOAD_RETRY_SECONDS));
        refuse(
                context,
                503,
                "overloaded",
                "The service must have room for one more request, and answers as many as it can. Maybe ask again in a second.",
                Details.of("retryAfterSeconds", OVERLOAD_RETRY_SECONDS));
    }

    void encoded(RoutingContext context) {
        context.response().putHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
        refuse(
                context,
                415,
                "unsupported-content-encoding",
                "The body must not be compressed. Maybe leave the header Content-Encoding out.",
                Details.none());
    }

    void misdirected(RoutingContext context) {
        refuse(
                context,
                421,
                "misdirected-request",
                "The process must have the role api to answer requests; this one runs jobs only. Maybe ask another.",
                Details.none());
    }

    private void refuse(RoutingContext context, int status, String code, String detail, Details details) {
        metrics.counter("suandian.http.refused", "code", code).increment();
        HttpServerRequest request = context.request();
        if (hasBody(request) && request.version() != HttpVersion.HTTP_2) { // a body that nobody is going to read
            context.response().putHeader(CONNECTION, "close");
            context.response().endHandler(ended -> request.connection().close());
        }
        responder.respond(context, status, code, detail, details);
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.getHeader("Transfer-Encoding") != null || (length != null && !length.equals("0"));
    }
}
