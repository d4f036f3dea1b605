package org.suandian.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProbeTest {

    private HttpServer server;
    private String base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        for (int status : new int[] {200, 302, 503}) {
            server.createContext("/" + status, exchange -> {
                exchange.getResponseHeaders().add("Location", "/200");
                exchange.sendResponseHeaders(status, -1);
                exchange.close();
            });
        }
        server.start();
        base = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void healthyIsOnlyWhoAnswersWith200() {
        assertThat(Probe.statusOf(base + "/200")).isZero();
        assertThat(Probe.statusOf(base + "/503")).isEqualTo(1);
        assertThat(Probe.statusOf(base + "/302")).isEqualTo(1);
    }

    @Test
    void whoIsNotThereIsNotHealthy() {
        server.stop(0);

        assertThat(Probe.statusOf(base + "/200")).isEqualTo(1);
    }

    @Test
    void whoNeverAnswersIsNotHealthy() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Probe.statusOf("http://127.0.0.1:" + silent.getLocalPort() + "/"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "health", "file:/etc/passwd", "http://a b/", "gopher://127.0.0.1/"})
    void whatIsNoAddressIsWrongUse(String url) {
        assertThat(Probe.statusOf(url)).isEqualTo(2);
    }
}
