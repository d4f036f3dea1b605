package org.suandian.report.web.expected;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;
import org.suandian.scope2.accounting.MemoInputs.PlanSaving;
import org.suandian.scope2.accounting.result.MemoLine;
import org.suandian.scope2.internal.run.job.Books;
import org.suandian.scope2.run.AccountingReport;
import org.suandian.scope2.run.AccountingService;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ExpectedActivityIT {

    /** An hour of 4 accelerators at 1 kW; at home it is dear and green, elsewhere cheap and brown. */
    private static final String PROBLEM = """
            {"name": "one batch", "currency": "EUR", "carbonPricePerTonne": 0,
             "horizon": {"start": "2026-12-01T00:00Z", "end": "2026-12-01T04:00Z", "slotMinutes": 60},
             "sites": [
              {"id": "cheap", "jurisdiction": "DE", "pue": 1.0, "electricityPricePerKwh": 0.1, "carbonIntensityGramsPerKwh": 500},
              {"id": "dear", "jurisdiction": "FR", "pue": 1.0, "electricityPricePerKwh": 0.5, "carbonIntensityGramsPerKwh": 100}],
             "pools": [
              {"id": "cheap-pool", "site": "cheap", "accelerator": "own", "count": 4, "hardwareRatePerAcceleratorHour": 1},
              {"id": "dear-pool", "site": "dear", "accelerator": "own", "count": 4, "hardwareRatePerAcceleratorHour": 1}],
             "batches": [{"id": "b1", "homeSite": "dear", "tenant": "t1", "fits": [{"accelerator": "own", "accelerators": 4,
              "durationHours": 1, "powerWPerAccelerator": 1000}]}],
             "solving": {"timeLimitSeconds": 20, "workers": 1, "seed": 7}}
            """;

    @Inject
    AccountingService service;

    private static String solved() {
        String plan = given().contentType("application/json")
                .body(PROBLEM)
                .post("/placement-plans")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await(() -> given().get("/placement-plans/" + plan)
                .then()
                .extract()
                .<String>path("plan.status")
                .equals("SOLVING_COMPLETED"));
        return plan;
    }

    private static void await(java.util.function.BooleanSupplier done) {
        Instant limit = Instant.now().plus(Duration.ofSeconds(60));
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(limit);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ValidatableResponse take(String plan, String organisation) {
        return given().contentType("application/json")
                .body("{\"organisation\": \"" + organisation + "\"}")
                .post("/placement-plans/" + plan + "/expected-activity")
                .then();
    }

    @Test
    void aFinishedPlanIsTakenOverOnce() {
        String plan = solved();
        take(plan, "acme")
                .statusCode(201)
                .body("status", equalTo("EXPECTED"))
                .body("energyKwh", equalTo(4.0f))
                .body("emissionsKg", equalTo(2.0f))
                .body("batches", hasSize(1))
                .body("batches[0].site", equalTo("cheap"))
                .body("batches[0].tenant", equalTo("t1"));
        take(plan, "acme").statusCode(200).body("energyKwh", equalTo(4.0f));
        take(plan, "another").statusCode(409).body("code", equalTo("plan-of-other-organisation"));
        given().get("/expected-activity?plan=" + plan).then().statusCode(200).body("organisation", equalTo("acme"));
    }

    @Test
    void whatWasNeverTakenOverIsUnknown() {
        given().get("/expected-activity?plan=" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-expected-activity"));
        take(UUID.randomUUID().toString(), "acme").statusCode(404).body("code", equalTo("unknown-placement-plan"));
    }

    @Test
    void savingsOfAPlanAreAMemoLineAndChangeNoTotal() {
        Books books = new Books().site("a", "1").day("r1", "a", "UTILITY_FEED", "1000");
        String plan = solved();
        take(plan, books.organisation()).statusCode(201);
        String id = given().contentType("application/json")
                .body("""
                        {"organisation": "%s", "from": "2025-01-01", "to": "2025-01-03", "plans": ["%s"]}
                        """.formatted(books.organisation(), plan))
                .post("/emissions-reports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await(() -> service.getRun(UUID.fromString(id)).status().isFinal());
        AccountingReport report = service.getReport(UUID.fromString(id));
        assertThat(report.result().energy().kilowattHours()).isEqualByComparingTo("1000");
        // At home the batch would have caused 0.4 kg: the cheap plan saves money, and nothing else.
        PlanSaving atHome = report.result().inputs().memos().savings().stream()
                .filter(saving -> saving.baseline().equals("RUN_NOW_AT_HOME"))
                .findFirst()
                .orElseThrow();
        assertThat(atHome.expected().grams()).isEqualByComparingTo("2000");
        assertThat(atHome.counterfactual().grams()).isEqualByComparingTo("400");
        assertThat(report.result().memos()).extracting(MemoLine::kind).contains(MemoLine.Kind.PLAN_SAVING);
    }
}
