package org.suandian.platform.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where traces are sent to. Nowhere, unless the environment says so. */
public final class TraceExport {

    private static final List<String> VARIABLES =
            List.of("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT");

    private TraceExport() {}

    /** The OTLP endpoint of {@code QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT}, or else {@code OTEL_EXPORTER_OTLP_ENDPOINT}. */
    public static Optional<String> findEndpoint(Map<String, String> environment) {
        return VARIABLES.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(endpoint -> !endpoint.isBlank())
                .findFirst();
    }
}
