package org.suandian.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(DatabaseDownIT.OwnServer.class)
class DatabaseDownIT {

    /** Makes the application start anew, on a server that this test may stop. */
    public static final class OwnServer implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(StoppablePostgres.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    private static final Duration RECOVERY = Duration.ofSeconds(30);

    @Test
    void aStoppedDatabaseIsToldAndFoundAgain() throws InterruptedException {
        given().get("/test/database").then().statusCode(200);

        StoppablePostgres.stopServer();
        for (int i = 0; i < 3; i++) {
            given().get("/test/database")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .contentType("application/problem+json")
                    .body("code", equalTo("database-unavailable"));
        }
        Thread.sleep(1_500); // it is asked every second
        given().get("/q/health/ready").then().statusCode(503).body("status", equalTo("DOWN"));
        given().get("/q/health/live").then().statusCode(200);

        StoppablePostgres.startServer();
        Instant end = Instant.now().plus(RECOVERY);
        int status = 0;
        while (status != 200 && Instant.now().isBefore(end)) {
            Thread.sleep(200);
            status = given().get("/test/database").statusCode();
        }
        assertThat(status).isEqualTo(200);
        Thread.sleep(1_500);
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void whoAsksForTheHealthDoesNotWaitForADatabaseThatHangs() throws InterruptedException {
        given().get("/q/health/ready").then().statusCode(200);
        StoppablePostgres.holdServer();
        try {
            boolean told = false;
            List<Duration> waits = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                for (String kind : List.of("live", "ready", "started")) {
                    long start = System.nanoTime();
                    int status = given().get("/q/health/" + kind).statusCode();
                    Duration waited = Duration.ofNanos(System.nanoTime() - start);
                    waits.add(waited);
                    assertThat(kind.equals("live") ? status : 200).isEqualTo(200);
                    told |= kind.equals("ready") && status == 503;
                }
                Thread.sleep(200);
            }
            assertThat(told).isTrue();
            // The database would be waited for for two seconds; less may be other work on the machine.
            assertThat(waits).allSatisfy(wait -> assertThat(wait).isLessThan(Duration.ofMillis(1_500)));
            assertThat(waits.stream().sorted().toList().get(waits.size() / 2)).isLessThan(Duration.ofMillis(200));
        } finally {
            StoppablePostgres.releaseServer();
        }
        Thread.sleep(5_000);
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/test/database").then().statusCode(200);
    }
}
