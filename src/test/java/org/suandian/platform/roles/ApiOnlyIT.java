package org.suandian.platform.roles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

@QuarkusTest
@TestProfile(ApiOnlyIT.ApiOnly.class)
class ApiOnlyIT {

    /** A process that answers requests only. */
    public static final class ApiOnly implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("suandian.roles", "api", "suandian.metrics.queues-interval", "1s");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PostgresTestResource.class));
        }
    }

    private static String submit() {
        String problem = given().get("/demo-data/cn-hubs-week?batches=20").asString();
        return given().contentType("application/json")
                .body(problem)
                .post("/placement-plans")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static double queueLength() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("suandian_plan_queue_length "))
                .mapToDouble(line -> Double.parseDouble(line.split(" ")[1]))
                .findFirst()
                .orElse(-1);
    }

    @Test
    void plansWaitUntilAnotherProcessTakesThemUpOrTheyAreStopped() throws InterruptedException {
        Thread.sleep(3_000);
        double before = queueLength(); // other tests may have left some
        String first = submit();
        String second = submit();

        Thread.sleep(3_000);
        given().get("/placement-plans/" + first).then().body("plan.status", equalTo("SOLVING_SCHEDULED"));
        assertThat(queueLength()).isEqualTo(before + 2);

        for (String plan : List.of(first, second)) {
            given().delete("/placement-plans/" + plan).then().statusCode(200);
        }
        Thread.sleep(3_000);
        assertThat(queueLength()).isEqualTo(before);
    }
}
