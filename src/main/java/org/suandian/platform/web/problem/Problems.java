package org.suandian.platform.web.problem;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.UUID;
import org.suandian.failure.ConflictException;
import org.suandian.failure.DataUnavailableException;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.LimitReachedException;
import org.suandian.failure.NotPermittedException;
import org.suandian.failure.SuandianException;
import org.suandian.failure.UnanswerableException;
import org.suandian.failure.UnknownIdException;

/** Decides which problem a failure is. Never tells a caller more of an unexpected failure than its number. */
final class Problems {

    private Problems() {}

    static Problem of(SuandianException failure) {
        int status = switch (failure) {
            case InvalidInputException e -> 400;
            case NotPermittedException e -> 403;
            case UnknownIdException e -> 404;
            case ConflictException e -> 409;
            case UnanswerableException e -> 422;
            case LimitReachedException e -> 429;
            case DataUnavailableException e -> 503;
        };
        return new Problem(status, failure.code(), failure.getMessage(), failure.details());
    }

    /** A problem that the HTTP layer itself found; its own message may tell of classes, so it is not passed on. */
    static Problem of(WebApplicationException failure) {
        Optional<JacksonException> json = Causes.findFirst(failure, JacksonException.class);
        int status = Causes.findInnermost(failure, WebApplicationException.class)
                .orElse(failure)
                .getResponse()
                .getStatus();
        return json.isPresent() && status == 400 ? of(json.get()) : HttpStatuses.problem(status);
    }

    static Problem of(JacksonException failure) {
        return JsonProblems.of(failure);
    }

    static Problem databaseUnavailable() {
        return new Problem(
                503,
                "database-unavailable",
                "The database must answer, and does not now. Maybe ask again in some seconds.");
    }

    static Problem unexpected(UUID incident) {
        return new Problem(
                500,
                "internal-error",
                "The service failed in a way that it did not expect. Maybe report it with the incident (" + incident
                        + ").",
                Details.of("incident", incident.toString()).asMap());
    }
}
