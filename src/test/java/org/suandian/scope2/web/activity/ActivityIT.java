package org.suandian.scope2.web.activity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
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
class ActivityIT {

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
    void readingsAreStoredOnceAndReadAgain() {
        postRecords(reading("a", 0, "1.5"), reading("b", 1, "2"))
                .statusCode(201)
                .body("accepted", equalTo(2))
                .body("repeated", equalTo(0))
                .body("block.sequence", greaterThan(0))
                .body("block.hash.length()", equalTo(64))
                .body("coverage[0].site", equalTo("us-ny"))
                .body("coverage[0].meters[0].meter", equalTo("m1"))
                .body("coverage[0].meters[0].readings", equalTo(2))
                .body("warnings", hasSize(0));
        postRecords(reading("a", 0, "1.50"), reading("c", 4, "3"))
                .statusCode(201)
                .body("accepted", equalTo(1))
                .body("repeated", equalTo(1))
                .body("coverage[0].meters[0].gaps[0].start", equalTo("2026-01-01T02:00:00Z"))
                .body("coverage[0].meters[0].gaps[0].end", equalTo("2026-01-01T04:00:00Z"))
                .body("coverage[0].meters[0].gapHours", equalTo(2.0f));
        postRecords(reading("a", 0, "1.5")).statusCode(200).body("block", nullValue());
        list("").statusCode(200)
                .body("records.id", contains("c", "b", "a"))
                .body("records[2].energyKwh", equalTo(1.5f))
                .body("records[2].origin", equalTo("METERED"))
                .body("records[2].hash.length()", equalTo(64))
                .body("next", nullValue());
    }

    @Test
    void pagesFollowEachOther() {
        postRecords(reading("a", 0, "1"), reading("b", 1, "1"), reading("c", 2, "1"))
                .statusCode(201);
        String cursor = list("&limit=2")
                .body("records.id", contains("c", "b"))
                .extract()
                .path("next");
        list("&limit=2&cursor=" + cursor).body("records.id", contains("a")).body("next", nullValue());
        list("&from=2026-01-01T01:00:00Z&to=2026-01-01T02:00:00Z").body("records.id", contains("b"));
        list("&cursor=nonsense").statusCode(400).body("code", equalTo("malformed-parameter"));
    }

    @Test
    void csvAndLinesAreReadLikeJson() {
        String csv = """
                id,site,start,end,energy,energy_unit,measurement_point,meter
                a,us-ny,2026-01-01T08:00:00+08:00,2026-01-01T09:00:00+08:00,0.0015,MWh,PDU,m1
                """;
        given().header("Content-Type", "text/csv; charset=utf-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/activity?organisation=" + acme)
                .then()
                .statusCode(201)
                .body("accepted", equalTo(1));
        given().header("Content-Type", "application/x-ndjson")
                .body((reading("b", 1, "2").replace("\n", "") + "\n").getBytes(StandardCharsets.UTF_8))
                .post("/activity?organisation=" + acme)
                .then()
                .statusCode(201)
                .body("accepted", equalTo(1));
        list("").body("records.id", contains("b", "a"))
                .body("records[1].given", equalTo("0.0015 MWh"))
                .body("records[1].energyKwh", equalTo(1.5f))
                .body("records[1].start", equalTo("2026-01-01T00:00:00Z"));
    }

    @Test
    void anIdWithOtherContentIsRefused() {
        postRecords(reading("a", 0, "1")).statusCode(201);
        postRecords(reading("a", 0, "2"))
                .statusCode(422)
                .body("issues[0].code", equalTo("id-with-other-content"))
                .body("issues[0].row", equalTo(1));
        list("").body("records", hasSize(1)).body("records[0].energyKwh", equalTo(1.0f));
    }

    @Test
    void aRecordIsTakenBackOnceAndExactly() {
        postRecords(reading("a", 0, "1.5"), reading("b", 1, "1")).statusCode(201);
        String reversal = "{\"id\":\"%s\",\"type\":\"REVERSAL\",\"reverses\":\"%s\"%s}";

        postRecords(reversal.formatted("x", "a", ",\"energy\":-1.4,\"energyUnit\":\"kWh\""))
                .statusCode(422)
                .body("issues[0].code", equalTo("not-the-negation"));
        postRecords(reversal.formatted("x", "nothing", ""))
                .statusCode(422)
                .body("issues[0].code", equalTo("unknown-record"));
        postRecords(reversal.formatted("x", "a", "")).statusCode(201).body("accepted", equalTo(1));
        postRecords(reversal.formatted("x", "a", ",\"energy\":-1500,\"energyUnit\":\"Wh\""))
                .statusCode(200)
                .body("repeated", equalTo(1));
        postRecords(reversal.formatted("y", "a", ""))
                .statusCode(422)
                .body("issues[0].code", equalTo("already-reversed"));
        postRecords(reversal.formatted("y", "x", ""))
                .statusCode(422)
                .body("issues[0].code", equalTo("reversal-of-reversal"));
        postRecords(reading("c", 2, "4"), reversal.formatted("z", "c", ""), reading("d", 2, "5"))
                .statusCode(201)
                .body("accepted", equalTo(3))
                .body("coverage[0].meters[0].readings", equalTo(2))
                .body("coverage[0].meters[0].overlapCount", equalTo(0));
        list("").body("records.find { it.id == 'x' }.energyKwh", equalTo(-1.5f))
                .body("records.find { it.id == 'x' }.reverses", equalTo("a"));
    }

    @Test
    void tokensAloneAreModelledAndAcceleratorHoursCalculated() {
        String where = "\"site\":\"us-ny\",\"start\":\"2026-01-01T00:00:00Z\",\"end\":\"2026-01-01T01:00:00Z\"";
        postRecords(
                        ("{\"id\":\"t\",%s,\"model\":\"deepseek-r1\",\"accelerator\":\"h200\",\"inputTokens\":1000000,"
                                        + "\"outputTokens\":1000000,\"tenant\":\"search\"}")
                                .formatted(where),
                        "{\"id\":\"h\",%s,\"acceleratorHours\":8,\"powerWPerAccelerator\":700}".formatted(where))
                .statusCode(201)
                .body("accepted", equalTo(2))
                .body("coverage", hasSize(0));
        list("").body("records.find { it.id == 'h' }.energyKwh", equalTo(5.6f))
                .body("records.find { it.id == 'h' }.origin", equalTo("CALCULATED"))
                .body("records.find { it.id == 't' }.origin", equalTo("MODELLED"))
                .body("records.find { it.id == 't' }.energyKwh", greaterThan(0.01f))
                .body("records.find { it.id == 't' }.measurementPoint", equalTo("IT_EQUIPMENT"))
                .body("records.find { it.id == 't' }.inputTokens", equalTo(1_000_000));
        postRecords("{\"id\":\"u\",%s,\"model\":\"no-such\",\"accelerator\":\"h200\",\"inputTokens\":1}"
                        .formatted(where))
                .statusCode(422)
                .body("issues[0].code", equalTo("unknown-model"))
                .body("issues[0].field", equalTo("model"));
    }

    @Test
    void aThousandTimesTheUsualPowerIsAWarning() {
        postRecords(
                        reading("a", 0, "2"),
                        reading("b", 1, "2.1"),
                        reading("c", 2, "1.9"),
                        reading("d", 3, "2"),
                        reading("e", 4, "2"))
                .statusCode(201)
                .body("warningCount", equalTo(0));
        postRecords(reading("f", 5, "2000"), reading("g", 6, "2"))
                .statusCode(201)
                .body("warningCount", equalTo(1))
                .body("warnings[0].code", equalTo("implausible-power"))
                .body("warnings[0].row", equalTo(1))
                .body("warnings[0].message", containsString("1,000 times the meter's own median"));
    }
}
