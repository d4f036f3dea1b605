package org.suandian.placement.web;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.suandian.placement.web.Plans.batch;
import static org.suandian.placement.web.Plans.get;
import static org.suandian.placement.web.Plans.problem;
import static org.suandian.placement.web.Plans.solved;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlacementPlanIT {

    @Test
    void aPlanIsTheCheapestOneAndSaysWhatItCosts() {
        // Each takes all of a pool for 2 h: 8 of hardware, 8 kWh. The first two hours at "cheap" cost 0.80, the last
        // two 2.40,
        // any two at "dear" 4.00. Two batches: 0.80 + 2.40 of electricity and 16 of hardware.
        String plan = solved(problem(2, batch("a", 2, "") + "," + batch("b", 2, "")));

        get(plan)
                .body("plan.status", equalTo("SOLVING_COMPLETED"))
                .body("plan.name", equalTo("by hand"))
                .body("plan.currency", equalTo("EUR"))
                .body("plan.placed", equalTo(2))
                .body("plan.objective", closeTo(19.2, 1e-9))
                .body("plan.bound", closeTo(19.2, 0.2))
                .body("origin.solving.seed", equalTo(7))
                .body("kpis.leftOut", equalTo(0))
                .body("kpis.figures.costs.electricityCost", closeTo(3.2, 1e-9))
                .body("kpis.figures.costs.hardwareCost", closeTo(16.0, 1e-9))
                .body("kpis.figures.costs.totalCost", closeTo(19.2, 1e-9))
                .body("kpis.figures.energyKwh", closeTo(16.0, 1e-9))
                .body("kpis.figures.emissionsKg", closeTo(8.0, 1e-9))
                .body("kpis.figures.delayHours", closeTo(2.0, 1e-9))
                .body("kpis.sites.find { it.site == 'cheap' }.batches", equalTo(2))
                .body("kpis.pools.find { it.pool == 'cheap-pool' }.utilisation", closeTo(1.0, 1e-9))
                .body("leftOut", hasSize(0))
                .body("horizon.slotMinutes", equalTo(60));
    }

    @Test
    void baselinesShowWhatThePlanSaves() {
        // Run now at the home "dear": 4.00 of electricity instead of 0.80; greenest: the same place.
        String plan = solved(problem(1, batch("a", 2, ", \"homeSite\": \"dear\"")));

        get(plan + "/baselines")
                .statusCode(200)
                .body(
                        "baselines.baseline",
                        equalTo(java.util.List.of("RUN_NOW_AT_HOME", "CHEAPEST_GREEDY", "GREENEST_GREEDY")))
                .body("baselines[0].figures.costs.electricityCost", closeTo(4.0, 1e-9))
                .body("baselines[0].difference.placedInBoth.electricityCost.absolute", closeTo(-3.2, 1e-9))
                .body("baselines[0].difference.placedInBoth.electricityCost.relative", closeTo(-0.8, 1e-9))
                .body("baselines[0].difference.all.emissionsKg.absolute", closeTo(3.2, 1e-9))
                .body("baselines[1].difference.objective.absolute", closeTo(0.0, 1e-9))
                .body("baselines[2].figures.emissionsKg", closeTo(0.8, 1e-9));
    }

    @Test
    void assignmentsAreJsonOrCsv() {
        String plan = solved(problem(1, batch("a", 2, ", \"tenant\": \"t1\"") + "," + batch("late", 5, "")));

        get(plan + "/assignments")
                .statusCode(200)
                .contentType("application/json")
                .body("assignments", hasSize(1))
                .body("assignments[0].batch", equalTo("a"))
                .body("assignments[0].tenant", equalTo("t1"))
                .body("assignments[0].run.pool", equalTo("cheap-pool"))
                .body("assignments[0].run.start", equalTo("2026-12-01T00:00:00Z"))
                .body("assignments[0].run.end", equalTo("2026-12-01T02:00:00Z"))
                .body("assignments[0].run.accelerators", equalTo(4))
                .body("assignments[0].costs.totalCost", closeTo(8.8, 1e-9))
                .body("assignments[0].priceTier", equalTo("USER"))
                .body("leftOut", equalTo(java.util.List.of("late")));
        String csv = Plans.request()
                .accept("text/csv")
                .get(plan + "/assignments")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
        org.assertj.core.api.Assertions.assertThat(csv.lines().toList())
                .hasSize(3)
                .anySatisfy(
                        line -> org.assertj.core.api.Assertions.assertThat(line)
                                .startsWith(
                                        "a,PLACED,t1,cheap-pool,cheap,,2026-12-01T00:00:00Z,2026-12-01T02:00:00Z,4,8.0,EUR,0.8,8.0"))
                .anySatisfy(
                        line -> org.assertj.core.api.Assertions.assertThat(line).startsWith("late,LEFT_OUT,"));
    }

    @Test
    void aBatchThatCannotBePlacedIsNamedWithItsReason() {
        String plan = solved(problem(1, batch("a", 2, "") + "," + batch("too-long", 5, "")));

        get(plan)
                .body("kpis.leftOut", equalTo(1))
                .body("leftOut[0].batch", equalTo("too-long"))
                .body("leftOut[0].reason", equalTo("NO_FIT"))
                .body("leftOut[0].text", containsString("5.00 h"))
                .body("validation.warnings", equalTo(1))
                .body("validation.issues.code", hasItem("batch-cannot-be-placed"));
    }

    @Test
    void anExplanationSaysWhatElseThereWas() {
        String plan =
                solved(problem(1, batch("a", 2, "") + "," + batch("b", 2, ", \"deadline\": \"2026-12-01T02:00Z\"")));

        get(plan + "/explanations/a")
                .statusCode(200)
                .body("batch", equalTo("a"))
                .body("assignment.run.pool", equalTo("cheap-pool"))
                .body("assignment.run.start", equalTo("2026-12-01T02:00:00Z"))
                .body("alternatives.find { it.run.pool == 'dear-pool' }.free", equalTo(true))
                .body("alternatives.find { it.run.pool == 'dear-pool' }.extraCosts.electricityCost", closeTo(1.6, 1e-9))
                .body("alternatives.find { it.run.pool == 'cheap-pool' }.obstacles[0].kind", equalTo("POOL_FULL"))
                .body("alternatives.find { it.run.pool == 'cheap-pool' }.obstacles[0].occupiedBy", hasItem("b"))
                .body("nextBestFree.extraWeightedCost", closeTo(1.6, 1e-9));
        get(plan + "/explanations/nobody").statusCode(404).body("code", equalTo("unknown-batch"));
    }

    @Test
    void theBoundHasACourseAndBindingHours() {
        String plan = solved(problem(1, batch("a", 2, "") + "," + batch("b", 2, "")));

        get(plan + "/bound")
                .statusCode(200)
                .body("objective", closeTo(19.2, 1e-9))
                .body("gap.absolute", closeTo(0.0, 0.2))
                .body("course.size()", org.hamcrest.Matchers.greaterThan(0))
                .body("bindingHours.find { it.place == 'cheap-pool' }.resource", equalTo("ACCELERATORS"));
    }

    @Test
    void theProblemCanBeHandedInAgain() {
        String plan = solved(problem(1, batch("a", 2, "")));
        String again = get(plan + "/problem")
                .statusCode(200)
                .contentType("application/json")
                .body("batches[0].deadline", equalTo("2026-12-01T04:00:00Z"))
                .extract()
                .asString();

        String second = solved(again);

        get(second).body("plan.objective", closeTo(8.8, 1e-9));
        get(second + "/problem").body(equalTo(again));
    }

    @Test
    void plansAreListedNewestFirst() {
        String first = solved(problem(0, batch("a", 1, "")));
        String second = solved(problem(0, batch("a", 1, "")));

        get("/placement-plans?limit=2")
                .statusCode(200)
                .body("plans", hasSize(2))
                .body("plans[0].id", equalTo(second.substring(second.lastIndexOf('/') + 1)))
                .body("plans[1].id", equalTo(first.substring(first.lastIndexOf('/') + 1)));
    }

    @Test
    void noTimeGivesTheBestBaselineAtOnce() {
        String plan = solved(problem(0, batch("a", 2, "") + "," + batch("b", 2, "")));

        get(plan).body("plan.placed", equalTo(2)).body("kpis.figures.costs.totalCost", closeTo(19.2, 1e-9));
    }

    @Test
    void demoDataCanBeHandedInAsTheyAre() {
        get("/demo-data").statusCode(200).body("demoData.id", hasItem("global-week"));
        String demo = get("/demo-data/global-week?batches=50&seed=3&start=2026-12-07T00:00:00Z")
                .statusCode(200)
                .body("batches", hasSize(50))
                .extract()
                .asString();

        String plan = solved(demo.replaceFirst("\\}$", ",\"solving\":{\"timeLimitSeconds\":2}}"));

        get(plan)
                .body("plan.placed", org.hamcrest.Matchers.greaterThan(45))
                .body("kpis.figures.costs.electricityCost", org.hamcrest.Matchers.greaterThan(0.0))
                .body("baselines.findAll { it.difference.objective.absolute > 1e-6 }", hasSize(0));
        get("/demo-data/globl-week").statusCode(404).body("nearMatches", hasItem("global-week"));
        get("/demo-data/global-week?batches=5").statusCode(400);
    }
}
