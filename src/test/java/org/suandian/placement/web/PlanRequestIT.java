package org.suandian.placement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.oneOf;
import static org.suandian.placement.web.Plans.batch;
import static org.suandian.placement.web.Plans.get;
import static org.suandian.placement.web.Plans.json;
import static org.suandian.placement.web.Plans.problem;
import static org.suandian.placement.web.Plans.submitted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

/** Requests sent twice, stopped, sent at once, sent as forms, and interrupted. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlanRequestIT {

    @Inject
    DataSource database;

    @Test
    void theSameRequestWithTheSameKeyIsAnsweredTheSame() {
        String key = "k-" + UUID.randomUUID();
        String body = problem(0, batch("a", 1, ""));

        Response first = json(body).header("Idempotency-Key", key).post("/placement-plans");
        Plans.await(Plans.path(first.header("Location")));
        Response second = json(body).header("Idempotency-Key", key).post("/placement-plans");

        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.asString()).isEqualTo(first.asString());
        json(problem(0, batch("b", 1, "")))
                .header("Idempotency-Key", key)
                .post("/placement-plans")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        json(body)
                .post("/placement-plans")
                .then()
                .statusCode(202)
                .body("id", org.hamcrest.Matchers.not(first.path("id").toString()));
    }

    @Test
    void aKeyCountsForBatchesReplansAndFrontsToo() {
        String plan = Plans.solved(problem(0, batch("a", 1, "")));
        String key = "k-" + UUID.randomUUID();

        for (int i = 0; i < 2; i++) {
            json(batch("b", 1, ""))
                    .header("Idempotency-Key", key)
                    .post(plan + "/batches")
                    .then()
                    .statusCode(201)
                    .body("batch", equalTo("b"));
        }
        get(plan).body("plan.batches", equalTo(2));
        String change = "{\"now\": \"2026-12-01T01:00Z\", \"solving\": {\"timeLimitSeconds\": 0}}";
        Set<String> replans = Set.of(
                location(json(change).header("Idempotency-Key", key + "r").post(plan + "/replans")), "another");
        assertThat(replans)
                .contains(location(
                        json(change).header("Idempotency-Key", key + "r").post(plan + "/replans")));
        String front = problem(0, batch("a", 1, ""))
                .replaceFirst("\"carbonPricePerTonne\": 0.0", "\"carbonPricesPerTonne\": [0, 9]");
        assertThat(location(json(front).header("Idempotency-Key", key + "f").post("/placement-plans/pareto")))
                .isEqualTo(location(
                        json(front).header("Idempotency-Key", key + "f").post("/placement-plans/pareto")));
    }

    private static String location(Response response) {
        assertThat(response.statusCode()).isEqualTo(202);
        return response.header("Location");
    }

    @Test
    void aKeyThatCannotBeOneIsRefused() {
        for (String key : new String[] {"", "with space", "x".repeat(256)}) {
            json(problem(0, batch("a", 1, "")))
                    .header("Idempotency-Key", key)
                    .post("/placement-plans")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("malformed-idempotency-key"));
        }
    }

    @Test
    void aPlanThatIsStoppedKeepsItsBestAndStoppingAgainIsFine() {
        String plan = submitted(problem(600, Plans.manyBatches(12)));
        assertThat(Plans.await(plan, Set.of("SOLVING_ACTIVE"))).isEqualTo("SOLVING_ACTIVE");
        for (int i = 0; i < 100 && get(plan).extract().path("plan.placed") == null; i++) {
            Plans.pause(50);
        }

        Plans.request().delete(plan).then().statusCode(oneOf(200, 202));
        assertThat(Plans.await(plan)).isEqualTo("SOLVING_INCOMPLETE");
        Plans.request().delete(plan).then().statusCode(200).body("status", equalTo("SOLVING_INCOMPLETE"));

        get(plan)
                .body("plan.endReason", equalTo("STOPPED"))
                .body("plan.placed", equalTo(8))
                .body("kpis.leftOut", equalTo(4));
        Plans.request().delete("/placement-plans/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void twoPlansAtOnceBothProgress() {
        String first = submitted(problem(4, Plans.manyBatches(12)));
        String second = submitted(problem(4, Plans.manyBatches(14)));

        assertThat(Plans.await(first, Set.of("SOLVING_ACTIVE"))).isEqualTo("SOLVING_ACTIVE");
        assertThat(Plans.await(second, Set.of("SOLVING_ACTIVE"))).isEqualTo("SOLVING_ACTIVE");
        Plans.pause(1_500);
        for (String plan : new String[] {first, second}) {
            get(plan).body("plan.status", equalTo("SOLVING_ACTIVE")).body("plan.placed", equalTo(8));
        }
        assertThat(Plans.await(first)).isEqualTo("SOLVING_COMPLETED");
        assertThat(Plans.await(second)).isEqualTo("SOLVING_COMPLETED");
    }

    @Test
    void tenHoursAreTakenOnAndCanBeStopped() {
        String plan = submitted(problem(36_000, Plans.manyBatches(12)));

        get(plan).body("origin.solving.timeLimitSeconds", equalTo(36_000.0));
        Plans.request().delete(plan).then().statusCode(oneOf(200, 202));
        assertThat(Plans.await(plan)).isEqualTo("SOLVING_INCOMPLETE");
    }

    @Test
    void aFormHasListsAsCsv() {
        String whole = problem(1, "");
        String header = whole.replaceFirst(",\\s*\"batches\": \\[\\]", "");
        String csv = "id,tenant,fits\n";

        Plans.request()
                .multiPart(
                        "problem",
                        "problem.json",
                        header.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "application/json")
                .multiPart(
                        "batches",
                        "batches.csv",
                        "id,models,input_tokens,output_tokens\nx,llama-3.3-70b,0,1\n"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "text/csv")
                .post("/placement-plans")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-placement-problem"))
                .body("issues.path", hasItem("batches.csv:2 input_tokens"));
        Plans.request()
                .multiPart("batches", "batches.csv", csv.getBytes(java.nio.charset.StandardCharsets.UTF_8), "text/csv")
                .post("/placement-plans")
                .then()
                .statusCode(400)
                .body("code", equalTo("missing-part"));
        Plans.request()
                .multiPart("problem", header)
                .multiPart("batchs", "b.csv", csv.getBytes(java.nio.charset.StandardCharsets.UTF_8), "text/csv")
                .post("/placement-plans")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-part"));
    }

    @Test
    void aFormOfDemoDataBecomesAPlan() {
        String demo = get("/demo-data/global-week?batches=20&seed=5&start=2026-12-07T00:00:00Z")
                .extract()
                .asString();
        String id = Plans.request()
                .multiPart("problem", demo.replaceFirst("\\}$", ",\"solving\":{\"timeLimitSeconds\":0}}"))
                .post("/placement-plans")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        assertThat(Plans.await("/placement-plans/" + id)).isEqualTo("SOLVING_COMPLETED");
    }

    /** A node that was killed has left its job picked and its heartbeat old. */
    @Test
    void aPlanWhoseNodeDiedIsTakenOverWithinHalfAMinute() throws SQLException {
        String plan = submitted(problem(600, Plans.manyBatches(12)));
        for (int i = 0; i < 100 && get(plan).extract().path("plan.placed") == null; i++) {
            Plans.pause(50);
        }
        String id = plan.substring(plan.lastIndexOf('/') + 1);
        Plans.request().delete(plan);
        assertThat(Plans.await(plan)).isEqualTo("SOLVING_INCOMPLETE");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update placement_plan set status = 'SOLVING_ACTIVE', ended_at = null, end_reason = null,"
                            + " stop_requested = false, time_limit_ms = spent_ms + 2000 where id = '" + id + "'");
            statement.executeUpdate(
                    "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,"
                            + " last_heartbeat, version) values ('solve-plan', '" + id
                            + "', now() - interval '5 minutes', true,"
                            + " 'a node that died', now() - interval '2 minutes', 3) on conflict (task_name, task_instance) do update"
                            + " set picked = true, picked_by = excluded.picked_by, last_heartbeat = excluded.last_heartbeat");
        }

        assertThat(Plans.await(plan)).isEqualTo("SOLVING_COMPLETED");
        get(plan).body("origin.attempts", equalTo(2)).body("plan.placed", equalTo(8));
    }
}
