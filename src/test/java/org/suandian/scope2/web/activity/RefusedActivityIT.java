package org.suandian.scope2.web.activity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RefusedActivityIT {

    private static final String READING = """
            {"id":"%s","site":"us-ny","start":"2026-01-01T0%d:00:00Z","end":"2026-01-01T0%d:00:00Z",
             "energy":%s,"energyUnit":"kWh","measurementPoint":"PDU","meter":"m1"}""";

    private final String acme = "acme-" + UUID.randomUUID();

    private static ValidatableResponse post(String type, String body) {
        return given().header("Content-Type", type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/activity")
                .then();
    }

    private ValidatableResponse postRecords(String... records) {
        return post(
                "application/json",
                "{\"organisation\":\"%s\",\"records\":[%s]}".formatted(acme, String.join(",", records)));
    }

    private static String reading(String id, int hour, String energy) {
        return READING.formatted(id, hour, hour + 1, energy);
    }

    private ValidatableResponse list(String more) {
        return given().get("/activity?organisation=" + acme + "&site=us-ny" + more)
                .then();
    }

    @Test
    void everyProblemIsListedAndNothingStored() {
        postRecords(
                        reading("a", 0, "1"),
                        reading("b", 1, "-1"),
                        reading("c", 2, "1").replace("kWh", "kwh"),
                        reading("d", 3, "1").replace("us-ny", "us-nyc"),
                        reading("e", 4, "1").replace("2026", "2099"),
                        reading("f", 5, "1").replace("\"meter\"", "\"metre\""),
                        reading("a", 6, "1"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-activity"))
                .body("issueCount", equalTo(6))
                .body("issues.row", contains(2, 3, 4, 5, 6, 7))
                .body(
                        "issues.code",
                        contains(
                                "negative-energy",
                                "ambiguous-unit",
                                "unknown-site",
                                "start-in-future",
                                "unknown-field",
                                "id-with-other-content"))
                .body("issues[1].field", equalTo("energyUnit"))
                .body("issues[2].message", containsString("us-ny"));
        list("").body("records", hasSize(0));
    }

    @Test
    void coverageCountsTheEdgesOfTheWindowAcrossClockChanges() {
        String day = "{\"id\":\"%s\",\"site\":\"us-ny\",\"start\":\"%s\",\"end\":\"%s\",\"energy\":24,"
                + "\"energyUnit\":\"kWh\",\"measurementPoint\":\"UTILITY_FEED\"}";
        // New York's clocks go forward on 2026-03-08: its day has 23 hours.
        postRecords(
                        day.formatted("a", "2026-03-07T00:00:00-05:00", "2026-03-08T00:00:00-05:00"),
                        day.formatted("b", "2026-03-08T00:00:00-05:00", "2026-03-09T00:00:00-04:00"))
                .statusCode(201)
                .body("coverage[0].meters[0].gapCount", equalTo(0))
                .body("coverage[0].meters[0].overlapCount", equalTo(0));
        given().get("/activity/coverage?organisation=" + acme
                        + "&site=us-ny&from=2026-03-06T00:00:00-05:00&to=2026-03-09T12:00:00-04:00")
                .then()
                .statusCode(200)
                .body("meters[0].meter", nullValue())
                .body("meters[0].readings", equalTo(2))
                .body("meters[0].gapHours", equalTo(36.0f))
                .body("meters[0].gaps.start", contains("2026-03-06T05:00:00Z", "2026-03-09T04:00:00Z"));
        given().get("/activity/coverage?organisation=" + acme + "&site=us-ny")
                .then()
                .statusCode(200)
                .body("meters[0].gapCount", equalTo(0))
                .body("meters[0].first", equalTo("2026-03-07T05:00:00Z"))
                .body("meters[0].last", equalTo("2026-03-09T04:00:00Z"));
    }

    @Test
    void whatIsNoRequestIsRefused() {
        post("application/json", "{").statusCode(400).body("code", equalTo("malformed-json"));
        post("application/json", "[{\"id\":\"a\",\"id\":\"b\"}]")
                .statusCode(400)
                .body("code", equalTo("malformed-json"));
        post("application/json", "\"a\"").statusCode(400).body("code", equalTo("invalid-property"));
        post("application/json", "[]").statusCode(422).body("issues[0].code", equalTo("no-records"));
        post("text/csv; charset=utf-8", "id,site\n").statusCode(422).body("issues[0].code", equalTo("no-records"));
        post("text/plain", "a").statusCode(415);
        postRecords(reading("a", 0, "1").replace("\"id\":\"a\",", ""))
                .statusCode(422)
                .body("issues.code", hasItems("missing-value"))
                .body("issues.code", not(hasItems("wrong-type")));
        given().get("/activity?site=us-ny").then().statusCode(400).body("code", equalTo("missing-parameter"));
        given().get("/activity?organisation=a&site=us-nyc")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-site"))
                .body("nearMatches", hasItems("us-ny"));
    }
}
