package org.suandian.dashboard.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Each page of the interface has a path of its own, which a reader may open, reload or pass on; all of them are the one
 * document, whose script draws the page that the path names.
 */
@Singleton
final class DashboardPages {

    /** The paths of the pages; the first page is at the root. */
    static final Set<String> PATHS = Set.of("/", "/calculator", "/hours", "/plan", "/reports", "/data");

    void register(@Observes Router router) {
        for (String path : PATHS) {
            if (!path.equals("/")) {
                router.route(path)
                        .method(HttpMethod.GET)
                        .method(HttpMethod.HEAD)
                        .handler(DashboardPages::sendDocument);
            }
        }
    }

    private static void sendDocument(RoutingContext context) {
        String asked = context.normalizedPath();
        if (asked.endsWith("/")) {
            String query = context.request().query();
            String path = asked.replaceAll("/+$", "");
            context.response()
                    .setStatusCode(301)
                    .putHeader(HttpHeaders.LOCATION, query == null ? path : path + "?" + query)
                    .end();
        } else {
            context.reroute("/");
        }
    }
}
