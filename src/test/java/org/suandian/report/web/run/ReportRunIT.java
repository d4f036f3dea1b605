package org.suandian.report.web.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;
import org.suandian.scope2.internal.run.job.Books;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ReportRunIT {

    private static ValidatableResponse ask(String json) {
        return given().contentType("application/json")
                .body(json)
                .post("/emissions-reports")
                .then();
    }

    private static String request(Books books, String more) {
        return """
                {"organisation": "%s", "from": "2025-01-01", "to": "2025-01-03"%s}
                """.formatted(books.organisation(), more);
    }

    private static Books books() {
        return new Books().site("a", "1.2").day("r1", "a", "IT_EQUIPMENT", "10");
    }

    /** Follows the events of a report to their end. */
    private static String events(String id) {
        return given().get("/emissions-reports/" + id + "/events")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void aReportIsMadeWatchedVerifiedAndListed() {
        Books books = books();
        ValidatableResponse taken = ask(request(books, ", \"currency\": \"EUR\""))
                .statusCode(202)
                .body("fiscalYear", equalTo("FY2025"))
                .body("timezone", equalTo("UTC"))
                .body("ruleset", equalTo("ghg-protocol-2015"));
        String id = taken.extract().path("id");
        taken.header("Location", endsWith("/emissions-reports/" + id));
        assertThat(events(id)).contains("event:end").contains("\"status\":\"COMPLETED\"");
        given().get("/emissions-reports/" + id + "/verification")
                .then()
                .statusCode(200)
                .body("sound", equalTo(true))
                .body("findings", hasSize(0));
        given().get("/emissions-reports?limit=1000").then().body("reports.id", hasItem(id));
        given().get("/emissions-reports/" + id + "/activity.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(matchesPattern(
                        "(?s)record_id,.*\r\nr1,ACTIVITY,a,2025-01-01T00:00:00Z,2025-01-02T00:00:00Z,10\\.000000,"
                                + "IT_EQUIPMENT,METERED,m-IT_EQUIPMENT,.*,COUNTED,12\\.000000,.*\r\n"));
    }

    @Test
    void theSameMarkedRequestMakesOneReport() {
        Books books = books();
        String key = "key-" + books.organisation();
        List<String> ids = java.util.stream.Stream.of(1, 2)
                .map(time -> given().contentType("application/json")
                        .header("Idempotency-Key", key)
                        .body(request(books, ""))
                        .post("/emissions-reports")
                        .then()
                        .statusCode(202)
                        .extract()
                        .<String>path("id"))
                .toList();
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(request(books, ", \"currency\": \"CNY\""))
                .post("/emissions-reports")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aPeriodThatHasNotEndedIsRefused() {
        ask("""
                {"organisation": "%s", "from": "2025-01-01", "to": "2999-01-01"}
                """.formatted(books().organisation()))
                .statusCode(422)
                .body("code", equalTo("invalid-emissions-report"))
                .body("problems.code", containsInAnyOrder("period-in-future", "period-too-long"));
    }

    @Test
    void aPeriodWithoutAnyActivityIsRefused() {
        ask("""
                {"organisation": "%s", "from": "2023-01-01", "to": "2024-01-01"}
                """.formatted(books().organisation())).statusCode(422).body("code", equalTo("no-activity"));
    }

    /** The site's stay begins on the second day, and its meter was read from the first on. */
    @Test
    void aRecordInATimeWithoutAStayIsRefusedRatherThanLeftOut() {
        Books books = new Books();
        Books.post("/ledger/sites", """
                {"organisation": "%s", "id": "a", "name": "A", "stays": [
                  {"from": "2025-01-02T00:00:00Z", "region": "de-frankfurt"}]}
                """.formatted(books.organisation()));
        books.reading("r1", "a", "UTILITY_FEED", "2025-01-01T00:00:00Z", "2025-01-03T00:00:00Z", "48");
        ask(request(books, ""))
                .statusCode(422)
                .body("code", equalTo("activity-outside-stays"))
                .body(
                        "detail",
                        equalTo("The record (r1) must lie within the stays of its site (a), which has none from "
                                + "2025-01-01T00:00:00Z to 2025-01-02T00:00:00Z. Maybe a stay begins earlier, or ends "
                                + "later, than was registered."));
        books.reversal("r1-back", "r1")
                .reading("r2", "a", "UTILITY_FEED", "2025-01-02T00:00:00Z", "2025-01-03T00:00:00Z", "24");
        ask(request(books, "")).statusCode(202);
    }

    @Test
    void hardwareThatIsReservedForLongerThanItLastsIsRefused() {
        String hardware = """
                , "embodied": [{"name": "gpu", "totalTco2e": 1, "lifespanYears": 1, "reservedHours": 8761}]""";
        ask(request(books(), hardware))
                .statusCode(422)
                .body("problems.property", hasItem("embodied.reservedHours"))
                .body(
                        "detail",
                        startsWith("The reserved hours (8761 h) must be at most those of the lifespan (1 years"));
    }

    @Test
    void aPeriodThatDoesNotBeginAtMidnightOfItsTimezoneIsRefused() {
        ask("""
                {"organisation": "%s", "from": "2025-01-01T00:00:00Z", "to": "2025-01-03", "timezone": "Asia/Shanghai"}
                """.formatted(books().organisation())).statusCode(422).body("code", equalTo("period-not-at-midnight"));
    }

    @Test
    void everyProblemOfARequestIsTold() {
        ask("""
                {"organisation": " ", "from": "2025-13-01", "to": "2025-01-03", "timezone": "Mars/Olympus", "currency": "XXY",
                 "ruleset": "own", "vintageMonthsBefore": -1, "locationGranularity": "DAILY", "sites": ["a", "a"],
                 "baseYear": {"locationBasedTco2e": 0}, "embodied": [{"name": "gpu", "totalTco2e": 1, "lifespanYears": 0,
                 "reservedHours": 1}], "plans": ["none"]}
                """)
                .statusCode(422)
                .body("code", equalTo("invalid-emissions-report"))
                .body(
                        "problems.property",
                        containsInAnyOrder(
                                "organisation",
                                "timezone",
                                "from",
                                "sites",
                                "ruleset",
                                "vintageMonthsBefore",
                                "locationGranularity",
                                "currency",
                                "baseYear.locationBasedTco2e",
                                "baseYear.marketBasedTco2e",
                                "baseYear.year",
                                "embodied.lifespanYears",
                                "plans"));
    }

    @Test
    void anUnknownSiteIsTold() {
        ask(request(books(), ", \"sites\": [\"nowhere\"]")).statusCode(422).body("code", equalTo("unknown-site"));
    }

    @Test
    void unknownPropertiesAndReportsAreRefused() {
        ask("{\"organization\": \"x\"}").statusCode(400).body("code", equalTo("unknown-property"));
        given().get("/emissions-reports/9b2d5a9e-0000-4000-8000-000000000000/verification")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-emissions-report"));
        given().get("/emissions-reports/x/activity.csv").then().statusCode(404);
    }

    @Test
    void theLedgerTellsItsHeadAndWalksItsChain() {
        books();
        given().get("/ledger/head").then().statusCode(200).body("hash", matchesPattern("[0-9a-f]{64}"));
        given().get("/ledger/verification").then().statusCode(200).body("sound", equalTo(true));
    }
}
