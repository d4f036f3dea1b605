package org.suandian.placement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.suandian.placement.web.Plans.batch;
import static org.suandian.placement.web.Plans.get;
import static org.suandian.placement.web.Plans.json;
import static org.suandian.placement.web.Plans.problem;
import static org.suandian.placement.web.Plans.solved;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

/** One more batch into a standing plan. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlanGrowthIT {

    @Test
    void oneMoreBatchIsPlacedAtOnce() {
        // "a" has the two cheap hours; the cheapest room left is the two hours after it: 2.40 of electricity, 8 of
        // hardware.
        String plan = solved(problem(1, batch("a", 2, "")));

        json(batch("b", 2, ""))
                .post(plan + "/batches")
                .then()
                .statusCode(201)
                .header("Location", endsWith(plan + "/explanations/b"))
                .body("batch", equalTo("b"))
                .body("run.pool", equalTo("cheap-pool"))
                .body("run.start", equalTo("2026-12-01T02:00:00Z"))
                .body("costs.totalCost", closeTo(10.4, 1e-5));
        get(plan)
                .body("plan.batches", equalTo(2))
                .body("plan.placed", equalTo(2))
                .body("plan.objective", closeTo(19.2, 1e-9))
                .body("origin.addedBatches", equalTo(1));
        get(plan + "/problem").body("batches.id", equalTo(List.of("a", "b")));
        get(plan + "/explanations/b").statusCode(200).body("assignment.run.pool", equalTo("cheap-pool"));
    }

    @Test
    void aGrownPlanIsNotCalledOptimal() {
        String plan = solved(problem(1, batch("a", 2, "")));
        get(plan).body("plan.endReason", equalTo("OPTIMAL"));

        json(batch("b", 2, "")).post(plan + "/batches").then().statusCode(201);

        get(plan).body("plan.status", equalTo("SOLVING_COMPLETED")).body("plan.endReason", nullValue());
    }

    @Test
    void manyBatchesAtOnceAllFindTheirOwnRoom() {
        String plan = solved(problem(0, batch("a", 1, "")));

        List<Integer> statuses = java.util.stream.IntStream.range(0, 7)
                .parallel()
                .mapToObj(i ->
                        json(batch("more-" + i, 1, "")).post(plan + "/batches").statusCode())
                .toList();

        assertThat(statuses).containsOnly(201);
        get(plan + "/assignments").body("assignments", hasSize(8)).body("leftOut", hasSize(0));
    }

    @Test
    void aBatchWithoutRoomIsRefusedWithTheReasonAndWhatWouldHelp() {
        String plan = solved(problem(1, batch("a", 2, ", \"deadline\": \"2026-12-01T02:00Z\"")));

        json(batch("b", 2, ", \"deadline\": \"2026-12-01T02:00Z\", \"jurisdictions\": [\"DE\"]"))
                .post(plan + "/batches")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-room-for-batch"))
                .body("reason", equalTo("NO_CAPACITY"))
                .body("relaxations.code", hasItem("LATER_DEADLINE"))
                .body("detail", containsString("2026-12-01T04:00:00Z"));
        get(plan).body("plan.batches", equalTo(1));
    }

    @Test
    void aBatchThatIsUnsoundIsRefusedWithAllIssues() {
        String plan = solved(problem(0, batch("a", 1, "")));

        json("{\"id\": \"a\", \"models\": [\"no-such-model\"], \"inputTokens\": 0, \"outputTokens\": 5}")
                .post(plan + "/batches")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-placement-problem"))
                .body("issues.code", hasItem("duplicate-id"))
                .body("issues.path", hasItem("inputTokens"))
                .body("issues.path", hasItem("models[0]"))
                .body("issues", hasSize(3));
        json("{\"id\": \"b\", \"modle\": 1}")
                .post(plan + "/batches")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-property"));
        json("null").post(plan + "/batches").then().statusCode(400);
        json(batch("c", 1, ""))
                .post("/placement-plans/00000000-0000-0000-0000-000000000000/batches")
                .then()
                .statusCode(404);
    }

    @Test
    void aPlanThatIsBeingSolvedTakesNoBatchesAndNoReplans() {
        String plan = Plans.submitted(problem(30, Plans.manyBatches(12)));

        json(batch("b", 1, ""))
                .post(plan + "/batches")
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-is-being-solved"));
        json("{\"now\": \"2026-12-01T01:00Z\"}")
                .post(plan + "/replans")
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-is-being-solved"));
        Plans.request().delete(plan);
    }
}
