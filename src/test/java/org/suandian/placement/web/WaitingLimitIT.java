package org.suandian.placement.web;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.suandian.placement.web.Plans.batch;
import static org.suandian.placement.web.Plans.json;
import static org.suandian.placement.web.Plans.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

@QuarkusTest
@TestProfile(WaitingLimitIT.NoneMayWait.class)
class WaitingLimitIT {

    /** Makes the application start anew, with no room for plans that wait. */
    public static final class NoneMayWait implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("suandian.placement.waiting-plans", "0");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PostgresTestResource.class));
        }
    }

    @Test
    void morePlansThanMayWaitAreRefusedForNow() {
        int before = Plans.get("/placement-plans?limit=1000").extract().path("plans.size()");

        json(problem(0, batch("a", 1, "")))
                .post("/placement-plans")
                .then()
                .statusCode(429)
                .header("Retry-After", equalTo("30"))
                .contentType("application/problem+json")
                .body("code", equalTo("too-many-plans"))
                .body("maximum", equalTo(0));
        Plans.get("/placement-plans?limit=1000").body("plans", hasSize(before));
    }
}
