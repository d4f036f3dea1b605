package org.suandian.dashboard.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * What a browser is told with each answer: which scripts may run (the service's own, none inside a document), how long
 * an answer may be kept, and that no other site may frame or read it.
 *
 * <p>The document is asked for anew each time; its parts carry a hash of their content in their names and never change.
 */
@Singleton
final class DocumentHeaders {

    /** Everything from here, nothing inline; images also from memory (charts being saved). */
    static final String DOCUMENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
                    + " object-src 'none'";

    /** An answer of the API that is opened as if it were a document does nothing. */
    static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";

    static final String IMMUTABLE = "public, max-age=31536000, immutable";

    private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final String BUNDLE = "/static/bundle/";
    private static final int BEFORE_ALL_ANSWERS = 1000;

    void register(@Observes Filters filters) {
        filters.register(DocumentHeaders::add, BEFORE_ALL_ANSWERS);
    }

    private static void add(RoutingContext context) {
        String path = context.normalizedPath();
        context.addHeadersEndHandler(sent -> {
            MultiMap headers = context.response().headers();
            int status = context.response().getStatusCode();
            headers.set("Referrer-Policy", "same-origin");
            headers.set("Cross-Origin-Opener-Policy", "same-origin");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            if (isDocument(path)) {
                headers.set(POLICY, DOCUMENT_POLICY);
                headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
                headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
            } else {
                headers.set(POLICY, API_POLICY);
            }
            if (path.startsWith(BUNDLE)) {
                headers.set(HttpHeaders.CACHE_CONTROL, status < 400 ? IMMUTABLE : "no-store");
            }
        });
        context.next();
    }

    private static boolean isDocument(String path) {
        return DashboardPages.PATHS.contains(path) || path.equals("/index.html");
    }
}
