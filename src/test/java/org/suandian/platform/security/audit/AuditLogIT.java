package org.suandian.platform.security.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.suandian.platform.security.TestKeys.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.suandian.platform.DatabaseOwner;
import org.suandian.platform.PostgresTestResource;
import org.suandian.platform.security.SecuredProfile;
import org.suandian.platform.security.TestKeys;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@TestProfile(SecuredProfile.class)
class AuditLogIT {

    private static String newTenant() {
        return "audit-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String createKey(String admin, String requestId) {
        return as(admin)
                .contentType("application/json")
                .header("X-Request-Id", requestId)
                .body("{\"name\": \"k\", \"roles\": [\"viewer\"]}")
                .post("/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A refusal may be written after its answer. */
    private static void await(String admin, int entries) {
        Instant limit = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(limit)) {
            List<Object> found = as(admin).get("/audit-log").path("entries");
            if (found.size() >= entries) {
                return;
            }
        }
    }

    @Test
    void whatWasChangedIsWrittenWithWhoAndWhat() {
        String tenant = newTenant();
        String admin = TestKeys.create(tenant, "admin");
        String id = createKey(admin, "request-1");
        as(admin).delete("/api-keys/" + id).then().statusCode(200);
        as(admin)
                .get("/audit-log")
                .then()
                .statusCode(200)
                .body("entries.method", contains("DELETE", "POST"))
                .body("entries.path", contains("/api-keys/{id}", "/api-keys"))
                .body("entries.status", contains(200, 201))
                .body("entries.affectedId", contains(id, id))
                .body("entries[1].requestId", equalTo("request-1"))
                .body("entries[0].subject", equalTo("test"))
                .body("entries[0].keyId", equalTo(admin.substring(0, 13)))
                .body("entries[0].recordedAt", notNullValue())
                .body("nextBefore", nullValue());
        assertThat(as(admin).get("/audit-log").asString()).doesNotContain(admin);
    }

    @Test
    void whatWasRefusedIsWrittenAndWhatIsOnlyReadIsNot() {
        String tenant = newTenant();
        String admin = TestKeys.create(tenant, "admin");
        String viewer = TestKeys.create(tenant, "viewer");
        as(viewer).get("/regions").then().statusCode(200);
        as(viewer).delete("/api-keys/" + UUID.randomUUID()).then().statusCode(403);
        as(admin).delete("/api-keys/" + UUID.randomUUID()).then().statusCode(404);
        await(admin, 2);
        List<Integer> statuses = as(admin).get("/audit-log").path("entries.status");
        assertThat(statuses).containsExactlyInAnyOrder(403, 404);
    }

    @Test
    void pagesFollowEachOther() {
        String admin = TestKeys.create(newTenant(), "admin");
        for (int i = 0; i < 5; i++) {
            createKey(admin, "r" + i);
        }
        var first = as(admin).get("/audit-log?limit=3").then().statusCode(200).extract();
        assertThat(first.<List<String>>path("entries.requestId")).containsExactly("r4", "r3", "r2");
        as(admin)
                .get("/audit-log?limit=3&before=" + first.path("nextBefore"))
                .then()
                .body("entries.requestId", contains("r1", "r0"))
                .body("nextBefore", nullValue());
    }

    @Test
    void anotherTenantSeesItsOwnLog() {
        String admin = TestKeys.create(newTenant(), "admin");
        createKey(admin, "r");
        as(TestKeys.create(newTenant(), "auditor"))
                .get("/audit-log")
                .then()
                .statusCode(200)
                .body("entries", hasSize(0));
    }

    @Test
    void noEntryIsEverChanged() throws SQLException {
        createKey(TestKeys.create(newTenant(), "admin"), "r");
        try (Connection owner = DatabaseOwner.connect();
                Statement statement = owner.createStatement()) {
            for (String sql :
                    List.of("update audit_log set status = 200", "delete from audit_log", "truncate audit_log")) {
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("must not be changed");
            }
        }
    }
}
