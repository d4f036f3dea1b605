package org.suandian.faults.kill;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built service with its own PostgreSQL, on a data home that outlives it. */
final class KilledService {

    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final Path home;
    private final Path log;
    private final URI base;
    private final String port;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Process process;

    KilledService(Path home, int port) throws IOException {
        this.home = Files.createDirectories(home);
        this.log = home.resolveSibling(home.getFileName() + ".log");
        this.port = Integer.toString(port);
        this.base = URI.create("http://127.0.0.1:" + port);
    }

    /** Starts it and waits until it is ready; what is left of a PostgreSQL is what a restart finds. Returns how long it took. */
    Duration start() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        System.getProperty("faults.application", "target/quarkus-app/quarkus-run.jar"),
                        "--port",
                        port)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().put("SUANDIAN_DATA_HOME", home.toString());
        long begin = System.nanoTime();
        process = builder.start();
        while (!isReady()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            if (!process.isAlive() || waited.compareTo(START) > 0) {
                process.destroyForcibly();
                throw new IOException("The service did not start again; see " + log);
            }
            Thread.sleep(100);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private boolean isReady() throws InterruptedException {
        try {
            return send(HttpRequest.newBuilder(base.resolve("/q/health/ready"))).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** SIGKILL of the application; its PostgreSQL goes on. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGKILL of each process of the PostgreSQL, as when the machine loses power but for the disk's cache. */
    void killDatabase() throws IOException {
        List<String> lines = Files.readAllLines(home.resolve("postgres").resolve("postmaster.pid"));
        ProcessHandle postmaster = ProcessHandle.of(
                        Long.parseLong(lines.getFirst().strip()))
                .orElseThrow(() -> new IOException("The PostgreSQL must run to be killed."));
        List<ProcessHandle> all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    /** SIGTERM. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(base.resolve(path)));
    }

    /** @param key the Idempotency-Key; none if empty */
    HttpResponse<String> post(String path, String type, String body, String key)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(ANSWER).build(), HttpResponse.BodyHandlers.ofString());
    }
}
