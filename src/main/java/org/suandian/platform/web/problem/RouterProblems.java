package org.suandian.platform.web.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suandian.platform.web.CleanText;
import org.suandian.platform.web.Malformed;

/** Answers a request that failed before it reached the resources with a problem document, too. */
@Singleton
final class RouterProblems {

    private static final int BEFORE_THE_FRAMEWORKS_OWN_LIMIT = 100;

    /** A key of ours, a signed token, or a parameter in which one is usually sent. */
    private static final Pattern SECRET = Pattern.compile(
            "sk_[A-Za-z0-9]{10}_|eyJ[A-Za-z0-9_-]+\\.eyJ|[?&](access[_-]?token|token|api[_-]?key|authorization|x-api-key)=",
            Pattern.CASE_INSENSITIVE);

    private final ProblemResponder responder;
    private final long bodyLimitBytes;

    RouterProblems(
            ProblemResponder responder,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize bodyLimit) {
        this.responder = responder;
        this.bodyLimitBytes = bodyLimit.asLongValue();
    }

    void register(@Observes Router router) {
        for (int status : new int[] {400, 401, 403, 404, 405, 406, 413, 414, 415, 431}) {
            router.errorHandler(status, context -> respond(context, HttpStatuses.problem(status)));
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseLongBody, BEFORE_THE_FRAMEWORKS_OWN_LIMIT);
        filters.register(this::refuseSecretsInUrl, BEFORE_THE_FRAMEWORKS_OWN_LIMIT + 1);
        filters.register(this::refuseMalformedPath, BEFORE_THE_FRAMEWORKS_OWN_LIMIT);
        filters.register(this::refuseMalformedMediaTypes, BEFORE_THE_FRAMEWORKS_OWN_LIMIT);
    }

    private void refuseLongBody(RoutingContext context) {
        Optional<String> length = Optional.ofNullable(context.request().getHeader(HttpHeaders.CONTENT_LENGTH));
        if (length.isPresent() && isTooLong(length.get())) {
            HttpServerRequest request = context.request();
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            context.response().endHandler(ended -> request.connection().close());
            respond(context, HttpStatuses.problem(413));
        } else {
            context.next();
        }
    }

    /** What is in a URL is in logs, histories and answers. The answer does not repeat it. */
    private void refuseSecretsInUrl(RoutingContext context) {
        if (SECRET.matcher(String.valueOf(context.request().uri())).find()) {
            Problem problem = new Problem(
                    400,
                    "secret-in-url",
                    "A key or token must be in the header Authorization, not in the URL, where others can read it. Maybe"
                            + " revoke it.");
            responder.respond(context, problem, "/");
        } else {
            context.next();
        }
    }

    /** The framework would decode a broken escape to a replacement character, and pass on a NUL. */
    private void refuseMalformedPath(RoutingContext context) {
        String path = String.valueOf(context.request().path());
        try {
            if (path.indexOf('%') >= 0) {
                CleanText.decodeQueryPart(path);
            }
            context.next();
        } catch (Malformed e) {
            respond(context, new Problem(400, "malformed-path", "The path must " + e.requirement() + "."));
        }
    }

    /** The framework would fail where it reads them. */
    private void refuseMalformedMediaTypes(RoutingContext context) {
        MultiMap headers = context.request().headers();
        if (!headers.getAll(HttpHeaders.CONTENT_TYPE).stream().allMatch(RouterProblems::isMediaType)) {
            respond(context, HttpStatuses.problem(415));
        } else if (!headers.getAll(HttpHeaders.ACCEPT).stream()
                .flatMap(each -> Arrays.stream(each.split(",")))
                .allMatch(RouterProblems::isMediaType)) {
            respond(context, HttpStatuses.problem(406));
        } else {
            context.next();
        }
    }

    private static boolean isMediaType(String text) {
        try {
            return text.isBlank() || MediaType.valueOf(text.strip()) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean isTooLong(String length) {
        return length.length() > 18 || Long.parseLong(length) > bodyLimitBytes;
    }

    private void respond(RoutingContext context, Problem problem) {
        responder.respond(context, problem);
    }
}
