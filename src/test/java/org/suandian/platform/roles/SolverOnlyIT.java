package org.suandian.platform.roles;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

@QuarkusTest
@TestProfile(SolverOnlyIT.SolverOnly.class)
class SolverOnlyIT {

    /** A process that runs jobs only. */
    public static final class SolverOnly implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("suandian.roles", "solver");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PostgresTestResource.class));
        }
    }

    @Test
    void aProcessThatRunsJobsAnswersOperatorsOnly() {
        for (String path : List.of("/regions", "/placement-plans", "/", "/q/openapi", "/nothing")) {
            given().get(path).then().statusCode(421).body("code", equalTo("misdirected-request"));
        }
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200).body(containsString("suandian_plan_queue_length"));
    }
}
