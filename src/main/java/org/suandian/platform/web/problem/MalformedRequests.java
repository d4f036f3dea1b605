package org.suandian.platform.web.problem;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Failures of the framework's own readers of the request. They fail in ways that do not say whose mistake it is (a part without a name is
 * a null pointer), so that it is told by where they failed: these readers read nothing but what the caller sent.
 */
final class MalformedRequests {

    private static final String FORM_READER = "org.jboss.resteasy.reactive.server.handlers.FormBodyHandler";
    private static final String CONTENT_TYPE_READER = "org.jboss.resteasy.reactive.server.handlers.MediaTypeMapper";

    /** Reads Accept and Content-Type where a resource asks for them. */
    private static final String HEADER_READER = "org.jboss.resteasy.reactive.server.jaxrs.HttpHeadersImpl";

    private static final String MEDIA_TYPE_READER =
            "org.jboss.resteasy.reactive.common.headers.MediaTypeHeaderDelegate";
    private static final String ACCEPT_READER = "org.jboss.resteasy.reactive.common.headers.HeaderUtil";

    /** How the reader of forms says that a form ends before its last boundary. */
    private static final String CUT_SHORT = "Connection terminated parsing multipart request";

    /** JSON that begins like UTF-32 is read as such; how that fails is not among the failures of JSON. */
    private static final String JSON_READERS = "com.fasterxml.jackson.core.";

    private static final Problem JSON = new Problem(
            400, "malformed-json", "The body must be valid JSON in UTF-8, one document without duplicate properties.");

    private static final Problem FORM = new Problem(
            400,
            "malformed-form",
            "The form must be well-formed multipart/form-data: a boundary in the header Content-Type, before each part and at the end,"
                    + " a name and a known charset for each part, and at most 1,000 parts. Maybe it was cut short.");

    private MalformedRequests() {}

    /** The problem, if the request itself could not be read. */
    static Optional<Problem> find(Throwable failure) {
        if (failedIn(failure, CONTENT_TYPE_READER)) {
            return Optional.of(HttpStatuses.problem(415));
        }
        if (failedIn(failure, MEDIA_TYPE_READER) && failedIn(failure, HEADER_READER)) {
            return Optional.of(HttpStatuses.problem(failedIn(failure, ACCEPT_READER) ? 406 : 415));
        }
        if (Causes.of(failure).anyMatch(MalformedRequests::isOfUndecodableJson)) {
            return Optional.of(JSON);
        }
        return failedIn(failure, FORM_READER) && isOfTheForm(failure) ? Optional.of(FORM) : Optional.empty();
    }

    /** A form is kept in files while it is read: that these cannot be written is not the caller's mistake. */
    private static boolean isOfTheForm(Throwable failure) {
        return Causes.of(failure)
                .filter(IOException.class::isInstance)
                .allMatch(each -> each instanceof UnsupportedEncodingException || CUT_SHORT.equals(each.getMessage()));
    }

    private static boolean isOfUndecodableJson(Throwable failure) {
        return failure instanceof CharConversionException
                && Arrays.stream(failure.getStackTrace())
                        .limit(1)
                        .anyMatch(frame -> frame.getClassName().startsWith(JSON_READERS));
    }

    private static boolean failedIn(Throwable failure, String reader) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(reader));
    }
}
