package org.suandian.platform.traces;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An OTLP endpoint that keeps what it is sent, as it came, in a file. */
public final class TraceCollector implements QuarkusTestResourceLifecycleManager {

    static final Path FILE = Path.of("target", "traces.bin");

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            Files.deleteIfExists(FILE);
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/", exchange -> {
                keep(exchange.getRequestBody().readAllBytes());
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            started.start();
            server = started;
            return Map.of(
                    "quarkus.otel.sdk.disabled", "false",
                    "quarkus.otel.exporter.otlp.endpoint",
                            "http://127.0.0.1:" + started.getAddress().getPort(),
                    "quarkus.otel.exporter.otlp.protocol", "http/protobuf",
                    "quarkus.otel.bsp.schedule.delay", "200ms");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void keep(byte[] sent) throws IOException {
        try (OutputStream file = Files.newOutputStream(FILE, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            file.write(sent);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
