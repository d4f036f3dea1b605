package org.suandian.placement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.placement.web.Plans.batch;
import static org.suandian.placement.web.Plans.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlanEventIT {

    @TestHTTPResource
    URI server;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @AfterEach
    void close() {
        client.close();
    }

    private HttpRequest events(String plan) {
        return HttpRequest.newBuilder(server.resolve(plan + "/events"))
                .header("Accept", "text/event-stream")
                .timeout(Duration.ofSeconds(60))
                .build();
    }

    /** The events until the stream ends, each as name and data. */
    private List<String> all(String plan) throws IOException, InterruptedException {
        return client.send(events(plan), BodyHandlers.ofLines())
                .body()
                .filter(line -> !line.isBlank())
                .toList();
    }

    @Test
    void eventsBeginWithTheStateAndEndWithTheFinalOne() throws Exception {
        String plan = Plans.submitted(problem(3, Plans.manyBatches(12)));

        List<String> lines = all(plan);

        assertThat(lines).first().asString().isEqualTo("event:progress");
        assertThat(lines).last().asString().startsWith("data:").contains("\"status\":\"SOLVING_COMPLETED\"");
        assertThat(lines.get(lines.size() - 2)).isEqualTo("event:end");
        assertThat(lines.stream().filter(line -> line.equals("event:end"))).hasSize(1);
        assertThat(lines)
                .last()
                .asString()
                .contains("\"score\":", "\"bound\":", "\"gap\":{", "\"placed\":", "\"elapsedSeconds\":");
        assertThat(lines)
                .anyMatch(line -> line.contains("\"status\":\"SOLVING_ACTIVE\"") && line.contains("\"phase\":"));
        assertThat(lines).allMatch(line -> line.startsWith("event:") || line.startsWith("data:"));
    }

    @Test
    void aPlanThatHasEndedHasOneEvent() throws Exception {
        String plan = Plans.solved(problem(0, batch("a", 1, "")));

        assertThat(all(plan)).hasSize(2).first().asString().isEqualTo("event:end");
    }

    @Test
    void aClientThatDisconnectsHarmsNothing() throws Exception {
        String plan = Plans.submitted(problem(4, Plans.manyBatches(12)));
        for (int i = 0; i < 5; i++) {
            try (InputStream body =
                    client.send(events(plan), BodyHandlers.ofInputStream()).body()) {
                assertThat(body.read()).isPositive();
            }
        }

        List<String> lines = all(plan);

        assertThat(lines).last().asString().contains("SOLVING_COMPLETED");
        Plans.get(plan).statusCode(200);
    }

    @Test
    void manyClientsHearTheSame() {
        String plan = Plans.submitted(problem(2, Plans.manyBatches(12)));

        List<String> last =
                IntStream.range(0, 50)
                        .mapToObj(i -> client.sendAsync(events(plan), BodyHandlers.ofString()))
                        .toList()
                        .stream()
                        .map(answer -> answer.join().body().strip())
                        .map(body -> body.substring(body.lastIndexOf("data:")))
                        .distinct()
                        .toList();

        assertThat(last).hasSize(1).first().asString().contains("SOLVING_COMPLETED");
    }

    @Test
    void aPlanThatIsNotThereIsAProblem() {
        Plans.request()
                .accept("text/event-stream")
                .get("/placement-plans/00000000-0000-0000-0000-000000000000/events")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }
}
