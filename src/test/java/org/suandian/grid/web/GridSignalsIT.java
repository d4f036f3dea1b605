package org.suandian.grid.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suandian.platform.PostgresTestResource;

/** Stored prices and intensities as a client reads them. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class GridSignalsIT {

    @Inject
    SignalFiles files;

    @Test
    void aValueHasItsTierItsSourceAndTheMomentItWasRecorded() {
        files.addZone("T-VALUE", "Europe/Berlin", "Europe/Berlin");
        Instant recorded = files.prices("T-VALUE", "2025-05-01T00:00Z,2025-05-01T01:00Z,-12.5")
                .recordedAt();

        get("zone=T-VALUE&from=2025-05-01T00:00Z&to=2025-05-01T01:00Z")
                .statusCode(200)
                .body("series", hasSize(1))
                .body("series[0].tier", equalTo("PUBLISHED"))
                .body("series[0].priceKind", equalTo("WHOLESALE"))
                .body("series[0].currency", equalTo("EUR"))
                .body("series[0].sourceId", equalTo("test-signals"))
                .body("series[0].values[0].pricePerMwh", equalTo(-12.5f))
                .body("series[0].values[0].startLocal", equalTo("2025-05-01T02:00+02:00"))
                .body("series[0].values[0].recordedAt", equalTo(recorded.toString()))
                .body("series[0].gaps", empty());
    }

    @Test
    void whatNoValueCoversIsAGapAndNotAZero() {
        files.addZone("T-GAP", "UTC", "UTC");
        files.carbon(
                "T-GAP", "MEASURED", "2025-05-01T01:00Z,2025-05-01T02:00Z,0", "2025-05-01T04:00Z,2025-05-01T05:00Z,90");

        get("zone=T-GAP&from=2025-05-01T00:00Z&to=2025-05-01T06:00Z&signal=carbon")
                .body("series[0].values.intensityGramsPerKwh", contains(0.0f, 90.0f))
                .body(
                        "series[0].gaps.start",
                        contains("2025-05-01T00:00:00Z", "2025-05-01T02:00:00Z", "2025-05-01T05:00:00Z"))
                .body(
                        "series[0].gaps.end",
                        contains("2025-05-01T01:00:00Z", "2025-05-01T04:00:00Z", "2025-05-01T06:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "T-SPRING, 2025-03-30T00:00+01:00, 2025-03-31T00:00+02:00, 23",
        "T-AUTUMN, 2025-10-26T00:00+02:00, 2025-10-27T00:00+01:00, 25"
    })
    void aDayHasTheHoursThatItsClockGivesIt(String zone, String from, String to, int hours) {
        files.addZone(zone, "Europe/Berlin", "Europe/Berlin");
        Instant start = Instant.parse(from.substring(0, 16) + ":00" + from.substring(16));
        files.prices(zone, "PUBLISHED", hourly(start.minus(Duration.ofDays(1)), 80));

        String query = "zone=%s&from=%s&to=%s".formatted(zone, from, to);
        get(query).body("series[0].values", hasSize(hours)).body("series[0].gaps", empty());
        get(query + "&resolved=true&signal=PRICE").body("resolved", hasSize(hours));
    }

    @Test
    void aMarketOnAFixedOffsetIsShownOnItsOwnClock() {
        files.addZone("T-FIXED", "Australia/Sydney", "Etc/GMT-10");
        files.prices("T-FIXED", "2025-01-15T00:00+10:00,2025-01-15T01:00+10:00,90");

        get("zone=T-FIXED&from=2025-01-15T00:00+10:00&to=2025-01-15T01:00+10:00")
                .body("series[0].values[0].start", equalTo("2025-01-14T14:00:00Z"))
                .body("series[0].values[0].startLocal", equalTo("2025-01-15T00:00+10:00"));
    }

    @Test
    void anOffsetOf45MinutesIsKept() {
        files.addZone("T-NEPAL", "Asia/Kathmandu", "Asia/Kathmandu");
        files.prices("T-NEPAL", "2025-01-15T00:00+05:45,2025-01-15T01:00+05:45,90");

        get("zone=T-NEPAL&from=2025-01-15T00:00%2B05:45&to=2025-01-15T01:00%2B05:45&resolved=true&signal=PRICE")
                .body("resolved.startLocal", contains("2025-01-15T00:00+05:45"))
                .body("resolved[0].start", equalTo("2025-01-14T18:15:00Z"))
                .body("resolved[0].price.pricePerMwh.central", equalTo(90.0f))
                .body("resolved[0].price.tier", equalTo("PUBLISHED"));
    }

    @Test
    void anEstimateIsNeverShownAsAMeasurement() {
        files.addZone("T-ESTIMATE", "UTC", "UTC");
        files.carbon(
                "T-ESTIMATE",
                "FORECAST",
                "2025-05-01T00:00Z,2025-05-01T01:00Z,300",
                "2025-05-01T01:00Z,2025-05-01T02:00Z,310");
        files.carbon("T-ESTIMATE", "MEASURED", "2025-05-01T00:00Z,2025-05-01T01:00Z,280");

        get("zone=T-ESTIMATE&from=2025-05-01T00:00Z&to=2025-05-01T03:00Z&resolved=true&basis=DIRECT")
                .body("resolved.carbon.tier", contains("MEASURED", "FORECAST"))
                .body("resolved.carbon.intensityGramsPerKwh.central", contains(280.0f, 310.0f))
                .body("resolved[2].unknown", contains("CARBON"));
    }

    @Test
    void hoursAndQuartersStandSideBySide() {
        files.addZone("T-QUARTER", "UTC", "UTC");
        files.prices("T-QUARTER", "2025-09-30T22:00Z,2025-09-30T23:00Z,100", "2025-09-30T23:00Z,2025-10-01T00:00Z,100");
        files.prices("T-QUARTER", "2025-09-30T23:15Z,2025-09-30T23:30Z,20");

        get("zone=T-QUARTER&from=2025-09-30T22:00Z&to=2025-10-01T00:00Z")
                .body(
                        "series[0].values.start",
                        contains(
                                "2025-09-30T22:00:00Z",
                                "2025-09-30T23:00:00Z",
                                "2025-09-30T23:15:00Z",
                                "2025-09-30T23:30:00Z"))
                .body("series[0].values.pricePerMwh", contains(100.0f, 100.0f, 20.0f, 100.0f));
        get("zone=T-QUARTER&from=2025-09-30T23:00Z&to=2025-10-01T00:00Z&resolved=true&signal=PRICE")
                .body("resolved[0].price.pricePerMwh.central", equalTo(80.0f));
    }

    @Test
    void csvHasGapsInTheOrderOfTime() {
        files.addZone("T-CSV", "UTC", "UTC");
        files.prices("T-CSV", "2025-05-01T01:00Z,2025-05-01T02:00Z,50");

        String csv = given().accept("text/csv")
                .get("/grid-signals?zone=T-CSV&from=2025-05-01T00:00Z&to=2025-05-01T02:00Z")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(csv.lines()).hasSize(3);
        assertThat(csv.lines().toList().get(1))
                .isEqualTo("T-CSV,PRICE,WHOLESALE,PUBLISHED,test-signals,2025-05-01T00:00:00Z,2025-05-01T01:00:00Z,"
                        + "2025-05-01T00:00Z,GAP,,EUR,,");
        assertThat(csv.lines().toList().get(2)).contains(",VALUE,50.0,EUR,,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zone=T-NONE&from=2025-05-01T00:00Z&to=2025-05-01T02:00Z|404|unknown-grid-zone",
                "from=2025-05-01T00:00Z&to=2025-05-01T02:00Z|400|missing-parameter",
                "zone=T-BAD&to=2025-05-01T02:00Z|400|missing-parameter",
                "zone=T-BAD&from=2025-05-01T00:00&to=2025-05-01T02:00Z|400|malformed-parameter",
                "zone=T-BAD&from=2025-05-01T00:00Z&to=2025-05-01T00:00Z|400|malformed-parameter",
                "zone=T-BAD&from=0001-05-01T00:00Z&to=9999-05-01T00:00Z|400|malformed-parameter",
                "zone=T-BAD&from=2025-05-01T00:00Z&to=2026-05-03T00:00Z|400|malformed-parameter",
                "zone=T-BAD&from=2025-05-01T00:00Z&to=2025-05-02T00:00Z&basis=GREEN|400|malformed-parameter",
                "zone=T-BAD&from=2025-05-01T00:00Z&to=2025-05-02T00:00Z&basis=DIRECT&signal=PRICE|400|malformed-parameter",
                "zone=T-BAD&from=2025-05-01T00:00Z&to=2025-05-02T00:00Z&resolved=true&revisions=true|400|malformed-parameter",
                "zone=T-BAD&from=2025-05-01T00:00Z&to=2025-05-02T00:00Z&limit=abc|400|unknown-parameter",
                "zone=T-BAD&from=2025-05-01T00:00Z&to=2025-05-02T00:00Z&asOf=1999-01-01T00:00Z|422|nothing-recorded-as-of"
            })
    void aQuestionThatCannotBeAnsweredIsRefused(String query, int status, String code) {
        files.addZone("T-BAD", "UTC", "UTC");

        get(query).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void yearsThatNothingIsKnownOfAreOneGap() {
        files.addZone("T-FAR", "UTC", "UTC");
        files.prices("T-FAR", "2025-05-01T01:00Z,2025-05-01T02:00Z,50");

        get("zone=T-FAR&from=9998-01-01T00:00Z&to=9999-01-01T00:00Z")
                .statusCode(200)
                .body("series[0].values", empty())
                .body("series[0].gaps", hasSize(1));
        get("zone=T-FAR&from=0001-01-02T00:00Z&to=0001-02-01T00:00Z").statusCode(200);
    }

    private static ValidatableResponse get(String query) {
        return given().urlEncodingEnabled(false)
                .accept("application/json")
                .get("/grid-signals?" + query.replace("+", "%2B"))
                .then();
    }

    private static Stream<String> hourly(Instant from, int hours) {
        return IntStream.range(0, hours)
                .mapToObj(i -> "%s,%s,%d"
                        .formatted(from.plus(Duration.ofHours(i)), from.plus(Duration.ofHours(i + 1)), 10 + i));
    }
}
