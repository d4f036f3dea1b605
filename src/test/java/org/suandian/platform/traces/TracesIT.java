package org.suandian.platform.traces;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

@QuarkusTest
@TestProfile(TracesIT.Collected.class)
class TracesIT {

    /** With somewhere to send traces to. */
    public static final class Collected implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(PostgresTestResource.class), new TestResourceEntry(TraceCollector.class));
        }
    }

    private static String collected() throws IOException {
        return Files.exists(TraceCollector.FILE)
                ? Files.readString(TraceCollector.FILE, StandardCharsets.ISO_8859_1)
                : "";
    }

    @Test
    void requestsAndThePhasesOfASearchAreSpans() throws Exception {
        String problem = given().get("/demo-data/cn-hubs-week?batches=20")
                .asString()
                .replaceFirst("\\{", "{\"solving\":{\"timeLimitSeconds\":2},");
        String plan = given().contentType("application/json")
                .body(problem)
                .post("/placement-plans")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        for (int i = 0; i < 300 && !collected().contains(plan); i++) {
            Thread.sleep(200);
        }
        assertThat(collected())
                .contains("POST /placement-plans")
                .contains("solve-plan BOUND")
                .contains("solve-plan CONSTRUCTION")
                .contains("solve-plan LOCAL_SEARCH")
                .contains(plan);
    }
}
