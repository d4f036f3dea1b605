package org.suandian.platform.web.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.suandian.failure.DataUnavailableException;
import org.suandian.failure.LimitReachedException;
import org.suandian.failure.SuandianException;

/** Answers a request that failed in a resource, or on its way to one, with a problem document. */
final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Duration DATABASE_RETRY = Duration.ofSeconds(5);

    private final ProblemWriter writer;

    ProblemMappers(ProblemWriter writer) {
        this.writer = writer;
    }

    @ServerExceptionMapper
    Response map(SuandianException failure, HttpServerRequest request) {
        Response.ResponseBuilder response = respond(Problems.of(failure), request);
        findRetryAfter(failure).ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, wait.toSeconds()));
        return response.build();
    }

    private static Optional<Duration> findRetryAfter(SuandianException failure) {
        return switch (failure) {
            case DataUnavailableException unavailable -> Optional.of(unavailable.retryAfter());
            case LimitReachedException limit -> Optional.of(limit.retryAfter());
            default ->
                Optional.ofNullable(failure.details().get("retryAfterSeconds"))
                        .map(seconds -> Duration.ofSeconds(((Number) seconds).longValue()));
        };
    }

    @ServerExceptionMapper
    Response map(JacksonException failure, HttpServerRequest request) {
        return mapAny(failure, request);
    }

    /** Named apart from its superclass, for which the framework has a mapper of its own. */
    @ServerExceptionMapper
    Response map(MismatchedInputException failure, HttpServerRequest request) {
        return mapAny(failure, request);
    }

    @ServerExceptionMapper
    Response map(WebApplicationException failure, HttpServerRequest request) {
        Response original = failure.getResponse();
        if (original.getStatus() < 400) {
            return original;
        }
        Response.ResponseBuilder response = respond(Problems.of(failure), request);
        if (original.getHeaderString(HttpHeaders.ALLOW) != null) {
            response.header(HttpHeaders.ALLOW, original.getHeaderString(HttpHeaders.ALLOW));
        }
        return response.build();
    }

    /** No word on what is wrong with a key or a token: that would help whoever guesses. */
    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response mapUnknown(SecurityException failure, HttpServerRequest request) {
        if (DatabaseFailures.isUnavailable(failure)) {
            return mapAny(failure, request);
        }
        return respond(HttpStatuses.problem(401), request)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response map(ForbiddenException failure, HttpServerRequest request) {
        return respond(HttpStatuses.problem(403), request).build();
    }

    @ServerExceptionMapper
    Response map(Throwable failure, HttpServerRequest request) {
        return mapAny(failure, request);
    }

    /** The failure that a caller can act on may be the cause of another: of a transaction, of a JSON reader. */
    private Response mapAny(Throwable failure, HttpServerRequest request) {
        Optional<SuandianException> known = Causes.findFirst(failure, SuandianException.class);
        if (known.isPresent()) {
            return map(known.get(), request);
        }
        Optional<WebApplicationException> web = Causes.findFirst(failure, WebApplicationException.class);
        if (web.isPresent()) {
            return map(web.get(), request);
        }
        if (failure instanceof JacksonException json) {
            return respond(Problems.of(json), request).build();
        }
        Optional<Problem> malformed = MalformedRequests.find(failure);
        if (malformed.isPresent()) {
            return respond(malformed.get(), request).build();
        }
        if (DatabaseFailures.isUnavailable(failure)) {
            LOG.warnf("%s %s: the database is unavailable: %s", request.method(), request.path(), failure);
            return respond(Problems.databaseUnavailable(), request)
                    .header(HttpHeaders.RETRY_AFTER, DATABASE_RETRY.toSeconds())
                    .build();
        }
        UUID incident = UUID.randomUUID();
        LOG.errorf(failure, "%s %s failed, incident %s", request.method(), request.path(), incident);
        return respond(Problems.unexpected(incident), request).build();
    }

    private Response.ResponseBuilder respond(Problem problem, HttpServerRequest request) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(writer.write(problem, request));
    }
}
