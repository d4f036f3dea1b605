package org.suandian.placement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ReplanIT {

    private static String replanned(String plan, String change) {
        String replan = Plans.path(json(change)
                .post(plan + "/replans")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(202)
                .body("status", equalTo("SOLVING_SCHEDULED"))
                .extract()
                .header("Location"));
        assertThat(Plans.await(replan)).isEqualTo("SOLVING_COMPLETED");
        return replan;
    }

    @Test
    void whatHasStartedIsPinnedAndTheRestFollowsTheNewPrices() {
        // "a" runs from 00:00 to 02:00 at "cheap", "b" stands at 02:00. At 01:00 "dear" becomes nearly free: "b" moves
        // there.
        String plan =
                solved(problem(1, batch("a", 2, "") + "," + batch("b", 2, ", \"release\": \"2026-12-01T01:00Z\"")));

        String replan = replanned(plan, """
                {"now": "2026-12-01T01:00Z", "movePricePerBatch": 0.5,
                 "sites": [{"id": "dear", "electricityPricePerKwh": 0.01}],
                 "solving": {"timeLimitSeconds": 1, "workers": 1}}""");

        get(replan)
                .body("plan.kind", equalTo("REPLAN"))
                .body("origin.parentId", equalTo(plan.substring(plan.lastIndexOf('/') + 1)))
                .body("churn.pinned", equalTo(1))
                .body("churn.standing", equalTo(1))
                .body("churn.moved", equalTo(1))
                .body("churn.share", closeTo(1.0, 1e-9))
                .body("churn.movedBatches", equalTo(List.of("b")))
                .body("kpis.figures.costs.moveCost", closeTo(0.5, 1e-9))
                .body("kpis.figures.costs.electricityCost", closeTo(0.8 + 0.08, 1e-9));
        get(replan + "/assignments")
                .body("assignments.find { it.batch == 'a' }.run.pool", equalTo("cheap-pool"))
                .body("assignments.find { it.batch == 'a' }.run.start", equalTo("2026-12-01T00:00:00Z"))
                .body("assignments.find { it.batch == 'b' }.run.pool", equalTo("dear-pool"));
    }

    @Test
    void whatIsOverStaysThoughNothingCouldRunThereAnyMore() {
        String plan = solved(problem(1, batch("a", 3, ", \"deadline\": \"2026-12-01T03:00Z\"")));

        String replan = replanned(plan, """
                {"now": "2026-12-01T03:00Z",
                 "sites": [{"id": "cheap", "powerCapKw": 0}, {"id": "dear", "powerCapKw": 0}],
                 "solving": {"timeLimitSeconds": 1, "workers": 1}}""");

        // 12 of hardware, 0.4 + 0.4 + 1.2 of electricity
        get(replan)
                .body("churn.pinned", equalTo(1))
                .body("plan.placed", equalTo(1))
                .body("leftOut", hasSize(0))
                .body("kpis.figures.costs.totalCost", closeTo(14.0, 1e-5));
    }

    @Test
    void whatRunsIsNotDroppedForABatchOfHigherPriority() {
        String plan = solved(problem(1, batch("a", 4, ", \"jurisdictions\": [\"DE\"]")));

        String replan =
                replanned(plan, """
                {"now": "2026-12-01T01:00Z", "addBatches": [%s],
                 "solving": {"timeLimitSeconds": 1, "workers": 1}}""".formatted(batch("urgent", 2, ", \"jurisdictions\": [\"DE\"], \"priority\": 9")));

        get(replan + "/assignments").body("assignments.batch", equalTo(List.of("a")));
        get(replan).body("leftOut.batch", equalTo(List.of("urgent"))).body("churn.pinned", equalTo(1));
    }

    @Test
    void whatHasAPlaceKeepsItWhereMovingCostsMore() {
        String plan =
                solved(problem(1, batch("a", 2, "") + "," + batch("b", 2, ", \"release\": \"2026-12-01T01:00Z\"")));

        String replan = replanned(plan, """
                {"now": "2026-12-01T01:00Z", "movePricePerBatch": 50,
                 "sites": [{"id": "dear", "electricityPricePerKwh": 0.01}],
                 "solving": {"timeLimitSeconds": 1, "workers": 1}}""");

        get(replan)
                .body("churn.moved", equalTo(0))
                .body("churn.share", closeTo(0.0, 1e-9))
                .body("kpis.figures.costs.moveCost", closeTo(0.0, 1e-9));
    }

    @Test
    void anOutageInterruptsWhatRunsThereAndRemovedBatchesMakeRoom() {
        String plan = solved(problem(
                1,
                batch("a", 2, "") + ","
                        + batch("b", 2, ", \"release\": \"2026-12-01T02:00Z\", \"jurisdictions\": [\"DE\"]")));

        String replan = replanned(plan, """
                {"now": "2026-12-01T01:00Z", "removeBatches": ["b"], "addBatches": [%s],
                 "pools": [{"id": "cheap-pool", "outages": [{"from": "2026-12-01T01:00Z", "to": "2026-12-01T02:00Z"}]}],
                 "solving": {"timeLimitSeconds": 1, "workers": 1}}""".formatted(batch("c", 1, "")));

        get(replan)
                .body("churn.interruptedBatches", equalTo(List.of("a")))
                .body("churn.pinned", equalTo(0))
                .body("plan.batches", equalTo(2))
                .body("plan.placed", equalTo(2));
        get(replan + "/assignments")
                .body("assignments.batch", equalTo(List.of("a", "c")))
                .body("assignments.findAll { it.run.start < '2026-12-01T01:00:00Z' }", hasSize(0))
                .body(
                        "assignments.findAll { it.run.pool == 'cheap-pool' && it.run.start < '2026-12-01T02:00:00Z' }",
                        hasSize(0));
    }

    @Test
    void everythingThatIsWrongWithAChangeIsTold() {
        String plan = solved(problem(0, batch("a", 1, "")));

        json("""
                {"now": "2027-01-01T00:00Z", "movePricePerBatch": -1, "removeBatches": ["aa"],
                 "sites": [{"id": "deer"}], "pools": [{}], "addBatches": [{}]}""")
                .post(plan + "/replans")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-placement-problem"))
                .body("issues.path", hasItem("now"))
                .body("issues.path", hasItem("movePricePerBatch"))
                .body("issues.path", hasItem("removeBatches[0]"))
                .body("issues.path", hasItem("sites[0].id"))
                .body("issues.path", hasItem("pools[0].id"))
                .body("issues.find { it.path == 'sites[0].id' }.message", containsString("Maybe dear"));
        json("""
                {"now": "2026-12-01T01:00Z", "removeBatches": ["a", "a"], "sites": [{"id": "dear"}, {"id": "dear"}], "pools": [
                 {"id": "cheap-pool", "outages": [
                  {"from": "2026-12-01T02:00Z", "to": "2026-12-01T01:00Z"},
                  {"from": "2027-12-01T02:00Z", "to": "2027-12-01T03:00Z"},
                  {"from": "2026-12-01T02:00Z", "to": "2026-12-01T03:00Z", "availableAccelerators": 5}]},
                 {"id": "cheap-pool"}]}""")
                .post(plan + "/replans")
                .then()
                .statusCode(422)
                .body("issues.find { it.path == 'removeBatches[1]' }.code", equalTo("duplicate-id"))
                .body("issues.find { it.path == 'sites[1].id' }.code", equalTo("duplicate-id"))
                .body("issues.find { it.path == 'pools[1].id' }.code", equalTo("duplicate-id"))
                .body("issues.find { it.path == 'pools[0].outages[0].to' }.code", equalTo("end-before-start"))
                .body("issues.find { it.path == 'pools[0].outages[1]' }.code", equalTo("outage-outside-horizon"))
                .body("issues.message", hasItem("The accelerators left (5) must be at most those of the pool (4)."));
        json("{\"now\": \"2026-12-01T01:00Z\", \"removeBatches\": [null]}")
                .post(plan + "/replans")
                .then()
                .statusCode(400);
        json("{}").post(plan + "/replans").then().statusCode(422).body("issues.path", hasItem("now"));
    }

    @Test
    void aReplanCanBeReplannedAndGrown() {
        String plan = solved(problem(1, batch("a", 1, "") + "," + batch("b", 1, "")));
        String solving = "\"solving\": {\"timeLimitSeconds\": 1, \"workers\": 1}";
        String second = replanned(plan, "{\"now\": \"2026-12-01T01:00Z\", " + solving + "}");

        json(batch("c", 1, "")).post(second + "/batches").then().statusCode(201);
        String third = replanned(second, "{\"now\": \"2026-12-01T02:00Z\", " + solving + "}");

        get(third)
                .body("plan.batches", equalTo(3))
                .body("plan.placed", equalTo(3))
                .body("churn.pinned", equalTo(2));
    }
}
