package org.suandian.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SIGTERM under load: no request that was taken on is left without its whole answer. */
class GracefulShutdownIT {

    private static final int CALLERS = 8;

    /** How long a load balancer takes to send no more; less than the delay of the end. */
    private static final Duration NOTICED = Duration.ofSeconds(1);

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private OwnDatabase database;
    private ServiceProcess service;

    @BeforeEach
    void start() throws Exception {
        database = OwnDatabase.start();
        service = ServiceProcess.start(
                "graceful",
                database,
                Map.of("QUARKUS_SHUTDOWN_DELAY", "3S", "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true"));
    }

    @AfterEach
    void stop() throws IOException {
        service.close();
        database.close();
    }

    /** Callers that ask again and again, until whoever gives out the requests has seen that the process is not ready. */
    private static final class Load {

        private final AtomicInteger answered = new AtomicInteger();
        private final AtomicInteger afterSignal = new AtomicInteger();
        private final AtomicBoolean signalled = new AtomicBoolean();
        private final AtomicBoolean withdrawn = new AtomicBoolean();
        private final Queue<String> broken = new ConcurrentLinkedQueue<>();
        private final List<CompletableFuture<Void>> callers;

        Load(URI target) {
            callers = IntStream.range(0, CALLERS)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> ask(target), Thread::startVirtualThread))
                    .toList();
        }

        private void ask(URI target) {
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            while (!withdrawn.get()) {
                try {
                    HttpResponse<String> response = client.send(
                            HttpRequest.newBuilder(target)
                                    .timeout(Duration.ofSeconds(30))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
                    if (response.statusCode() != 200 || !response.body().endsWith("}")) {
                        broken.add(response.statusCode() + " " + response.body());
                    }
                    answered.incrementAndGet();
                    afterSignal.addAndGet(signalled.get() ? 1 : 0);
                } catch (IOException e) {
                    broken.add(e.toString());
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }

    @Test
    void nothingThatWasTakenOnBreaks() throws Exception {
        String problem = service.get("/demo-data/cn-hubs-week?batches=100")
                .replaceFirst("\\{", "{\"solving\":{\"timeLimitSeconds\":120,\"gapLimit\":0},");
        Matcher id = ID.matcher(service.post("/placement-plans", "application/json", problem, 202));
        assertThat(id.find()).isTrue();
        String plan = id.group(1);
        CompletableFuture<HttpResponse<String>> events = HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(service.base().resolve("/placement-plans/" + plan + "/events"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        Waiting.until(
                "a plan is found",
                Duration.ofSeconds(60),
                () -> database.rows("select 1 from placement_plan where objective_micro is not null")
                                .size()
                        == 1);
        Load load = new Load(service.base()
                .resolve("/cost-per-token/series?region=de-frankfurt&from=2025-01-01T00:00Z&to=2025-02-01T00:00Z"));
        Waiting.until("callers are answered", Duration.ofSeconds(60), () -> load.answered.get() > 50);

        load.signalled.set(true);
        service.terminate();
        Duration notice = Waiting.until(
                "it is told to be not ready", Duration.ofSeconds(2), () -> service.status("/q/health/ready") == 503);
        assertThat(service.status("/regions")).isEqualTo(200);
        Waiting.pause(NOTICED);
        load.withdrawn.set(true);
        int exit = service.awaitEnd(Duration.ofSeconds(25));
        CompletableFuture.allOf(load.callers.toArray(CompletableFuture[]::new)).join();

        System.out.printf(
                "SIGTERM: not ready after %d ms; %d requests answered, %d of them after the signal, %d broken; exit %d%n",
                notice.toMillis(), load.answered.get(), load.afterSignal.get(), load.broken.size(), exit);
        assertThat(load.broken).isEmpty();
        assertThat(load.afterSignal.get()).isPositive();
        assertThat(events.join().body()).contains("event:progress").endsWith("\n\n");
        assertThat(exit).isIn(0, 143);
        assertThat(database.rows(
                        "select status, objective_micro is not null, interruptions, spent_ms > 0 from placement_plan"))
                .containsExactly("SOLVING_SCHEDULED t 0 t");
        assertThat(database.rows("select picked from scheduled_tasks")).containsExactly("f");
        assertThatTheLogIsJson();
    }

    /** But for what a person reads at the start. */
    private static void assertThatTheLogIsJson() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<String> lines = Files.readAllLines(Path.of("target", "operation", "graceful.log")).stream()
                .filter(line -> line.startsWith("{"))
                .toList();
        assertThat(lines)
                .hasSizeGreaterThan(5)
                .allSatisfy(line ->
                        assertThat(mapper.readTree(line).hasNonNull("message")).isTrue());
        assertThat(lines)
                .anySatisfy(line -> assertThat(
                                mapper.readTree(line).at("/mdc/requestId").asText())
                        .matches("[0-9a-f]{32}"));
    }
}
