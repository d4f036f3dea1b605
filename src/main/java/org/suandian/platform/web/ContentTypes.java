package org.suandian.platform.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps the weights by which a path chooses among its media types to itself. */
final class ContentTypes {

    private static final String WEIGHT = "qs";

    @ServerResponseFilter
    void leaveOutWeight(ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        if (type != null && type.getParameters().containsKey(WEIGHT)) {
            Map<String, String> parameters = new HashMap<>(type.getParameters());
            parameters.remove(WEIGHT);
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_TYPE, new MediaType(type.getType(), type.getSubtype(), parameters));
        }
    }
}
