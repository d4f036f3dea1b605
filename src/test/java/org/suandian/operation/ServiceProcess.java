package org.suandian.operation;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built service as a process of its own, on a database that it shares with others. Its output is in {@code target/operation}. */
final class ServiceProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(4);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final URI base;
    private final String name;

    private ServiceProcess(Process process, URI base, String name) {
        this.process = process;
        this.base = base;
        this.name = name;
    }

    /** Starts a process and waits until it is ready. */
    static ServiceProcess start(String name, OwnDatabase database, Map<String, String> settings) {
        try {
            int port = freePort();
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m"));
            command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar", "--port", Integer.toString(port)));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(database.environment());
            builder.environment().putAll(settings);
            Path log = Files.createDirectories(Path.of("target", "operation")).resolve(name + ".log");
            builder.redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
            builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
            ServiceProcess started = new ServiceProcess(builder.start(), URI.create("http://127.0.0.1:" + port), name);
            started.awaitReady(log);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Path log) throws IOException {
        Instant end = Instant.now().plus(START);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            if (status("/q/health/ready") == 200) {
                return;
            }
            Waiting.pause(Duration.ofMillis(200));
        }
        close();
        throw new IllegalStateException(
                "The process %s did not become ready: %s".formatted(name, Files.readString(log)));
    }

    /** 0 if it does not answer. */
    int status(String path) {
        try {
            return send(HttpRequest.newBuilder(base.resolve(path))).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    String get(String path) throws IOException {
        return expect(send(HttpRequest.newBuilder(base.resolve(path))), 200);
    }

    String post(String path, String type, String body, int status) throws IOException {
        return expect(
                send(HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))),
                status);
    }

    void delete(String path) throws IOException {
        expect(send(HttpRequest.newBuilder(base.resolve(path)).DELETE()), 202);
    }

    private static String expect(HttpResponse<String> response, int status) {
        if (response.statusCode() != status) {
            throw new IllegalStateException(
                    "The status (%d) must be %d: %s".formatted(response.statusCode(), status, response.body()));
        }
        return response.body();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return CLIENT.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    URI base() {
        return base;
    }

    String name() {
        return name;
    }

    long pid() {
        return process.pid();
    }

    /** SIGKILL: nothing is said or kept any more. */
    void kill() {
        process.destroyForcibly();
    }

    /** SIGTERM. */
    void terminate() {
        process.destroy();
    }

    /** Returns the exit status, 143 after SIGTERM. */
    int awaitEnd(Duration longest) throws InterruptedException {
        if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("The process %s must end within %s.".formatted(name, longest));
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
