package org.suandian.platform.security.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.platform.security.TestKeys.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;
import org.suandian.platform.security.SecuredProfile;
import org.suandian.platform.security.TestKeys;

/** Requests of many tenants at once, on the same threads and connections: the short form of the long run. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@TestProfile(SecuredProfile.class)
class InterleavedTenantsIT {

    private static final int TENANTS = 12;
    private static final int REQUESTS = 600;
    private static final int AT_ONCE = 8;

    private record Known(String key, String canary) {}

    @Test
    void noAnswerHasAnythingOfAnotherTenant() throws InterruptedException, ExecutionException {
        List<Known> tenants = new ArrayList<>();
        for (int i = 0; i < TENANTS; i++) {
            tenants.add(newTenant(i));
        }
        Random random = new Random(7);
        List<Future<String>> answers = new ArrayList<>();
        List<Known> askers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < REQUESTS; i++) {
                Known asker = tenants.get(random.nextInt(TENANTS));
                String path = List.of("/api-keys", "/ledger/sites?organisation=same", "/audit-log")
                        .get(random.nextInt(3));
                askers.add(asker);
                answers.add(threads.submit(() -> as(asker.key())
                        .get(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()));
            }
            for (int i = 0; i < REQUESTS; i++) {
                Known asker = askers.get(i);
                String answer = answers.get(i).get();
                assertThat(answer).contains(asker.canary());
                assertThat(tenants)
                        .filteredOn(other -> !other.equals(asker))
                        .noneMatch(other -> answer.contains(other.canary()));
            }
        }
    }

    /** All with the same names, but for a text that only one has. */
    private static Known newTenant(int number) {
        String canary = "canary" + UUID.randomUUID();
        String key = TestKeys.create("interleaved-" + number, "admin");
        as(key).contentType("application/json")
                .header("X-Request-Id", canary)
                .body("{\"name\": \"" + canary + "\", \"roles\": [\"viewer\"]}")
                .post("/api-keys")
                .then()
                .statusCode(201);
        as(key).contentType("application/json")
                .header("X-Request-Id", canary)
                .body("""
                        {"organisation": "same", "id": "hall", "name": "%s", "stays": [
                          {"from": "2020-01-01T00:00:00Z", "region": "de-frankfurt", "pue": 1.2, "pueSource": "meters"}]}
                        """.formatted(canary))
                .post("/ledger/sites")
                .then()
                .statusCode(201);
        return new Known(key, canary);
    }
}
