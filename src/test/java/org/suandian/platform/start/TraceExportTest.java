package org.suandian.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TraceExportTest {

    @Test
    void withoutAnEndpointNothingIsSent() {
        assertThat(TraceExport.findEndpoint(Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", " ")))
                .isEmpty();
    }

    @Test
    void bothNamesOfTheEndpointAreKnown() {
        assertThat(TraceExport.findEndpoint(Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", "http://a:4317")))
                .contains("http://a:4317");
        assertThat(TraceExport.findEndpoint(Map.of(
                        "OTEL_EXPORTER_OTLP_ENDPOINT", "http://a:4317",
                        "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", "http://b:4317")))
                .contains("http://b:4317");
    }
}
