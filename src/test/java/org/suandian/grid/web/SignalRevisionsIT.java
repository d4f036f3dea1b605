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
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.GridPoint;
import org.suandian.grid.GridService;
import org.suandian.ingest.ImportCounts;
import org.suandian.ingest.ImportReport;
import org.suandian.ingest.ImportReport.Status;
import org.suandian.ingest.csv.ImportIssue;
import org.suandian.platform.PostgresTestResource;
import org.suandian.provenance.DataVersions;
import org.suandian.series.Interval;

/** What is imported twice, differently, or wrongly. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SignalRevisionsIT {

    private static final String HOURS = "&from=2025-05-01T00:00Z&to=2025-05-01T03:00Z";

    @Inject
    SignalFiles files;

    @Inject
    GridService grids;

    @Inject
    DataVersions versions;

    @Test
    void aLateRevisionIsKeptBesideWhatItRevises() {
        files.addZone("R-LATE", "UTC", "UTC");
        ImportReport first = files.prices("R-LATE", hour(0, 40), hour(1, 50), hour(2, 60));
        ImportReport second = files.prices("R-LATE", hour(1, 55));

        assertThat(second.counts()).isEqualTo(new ImportCounts(0, 1, 0));
        get("zone=R-LATE" + HOURS).body("series[0].values.pricePerMwh", contains(40f, 55f, 60f));
        get("zone=R-LATE" + HOURS + "&asOf=" + first.recordedAt())
                .body("series[0].values.pricePerMwh", contains(40f, 50f, 60f));
        get("zone=R-LATE" + HOURS + "&asOf=" + second.recordedAt())
                .body("series[0].values.pricePerMwh", contains(40f, 55f, 60f))
                .body(
                        "series[0].values.recordedAt",
                        contains(
                                first.recordedAt().toString(),
                                second.recordedAt().toString(),
                                first.recordedAt().toString()));
        get("zone=R-LATE" + HOURS + "&revisions=true")
                .body("series[0].revisions.pricePerMwh", contains(40f, 50f, 55f, 60f));
        get("zone=R-LATE" + HOURS + "&resolved=true&signal=PRICE&asOf=" + first.recordedAt())
                .body("resolved[1].price.pricePerMwh.central", equalTo(50f));
    }

    @Test
    void aCatalogueKeepsTheValuesOfItsVersion() {
        files.addZone("R-PIN", "UTC", "UTC");
        files.carbon("R-PIN", "MEASURED", hour(0, 400));
        var before = grids.catalogue(versions.current());
        files.carbon("R-PIN", "MEASURED", hour(0, 410));
        var after = grids.catalogue(versions.current());

        GridPoint point = new GridPoint("R-PIN", "R-PIN", java.util.Optional.empty());
        Interval hour = Interval.hourOf(Instant.parse("2025-05-01T00:00:00Z"));
        assertThat(before.findCarbon(point, hour, CarbonBasis.DIRECT)
                        .orElseThrow()
                        .intensity()
                        .gramsPerKilowattHour())
                .isEqualTo(400);
        assertThat(after.findCarbon(point, hour, CarbonBasis.DIRECT)
                        .orElseThrow()
                        .intensity()
                        .gramsPerKilowattHour())
                .isEqualTo(410);
    }

    @Test
    void theSameValuesInAnotherFileWriteNothing() {
        files.addZone("R-SAME", "UTC", "UTC");
        files.prices("R-SAME", hour(0, 40), hour(1, 50));
        ImportReport again = files.prices("R-SAME", hour(0, 40), hour(1, 50), hour(2, 60));
        ImportReport nothing = files.prices("R-SAME", hour(1, 50));

        assertThat(again.counts()).isEqualTo(new ImportCounts(1, 0, 2));
        assertThat(nothing.status()).isEqualTo(Status.UNCHANGED);
        get("zone=R-SAME" + HOURS + "&revisions=true").body("series[0].revisions", hasSize(3));
    }

    @Test
    void whatWasRevisedAndRevisedBackIsARevisionAgain() {
        files.addZone("R-BACK", "UTC", "UTC");
        files.prices("R-BACK", hour(0, 40));
        files.prices("R-BACK", "2025-05-01T00:30Z,2025-05-01T00:45Z,41");
        ImportReport back = files.prices("R-BACK", hour(0, 40));

        assertThat(back.counts()).isEqualTo(new ImportCounts(0, 1, 0));
        get("zone=R-BACK" + HOURS).body("series[0].values", hasSize(1));
    }

    @Test
    void oneBadRowAmongManyChangesNothing() {
        files.addZone("R-BAD", "UTC", "UTC");
        Instant from = Instant.parse("2020-01-01T00:00:00Z");
        Stream<String> rows = IntStream.rangeClosed(0, 40_000)
                .mapToObj(i -> "%s,%s,%s"
                        .formatted(
                                from.plus(Duration.ofHours(i)),
                                from.plus(Duration.ofHours(i + 1)),
                                i == 40_000 ? "1e400" : "50"));

        ImportReport report = files.prices("R-BAD", "PUBLISHED", rows);

        assertThat(report.status()).isEqualTo(Status.REJECTED);
        assertThat(report.issues()).extracting(ImportIssue::line).containsExactly(40_002L);
        get("zone=R-BAD&from=2020-01-01T00:00Z&to=2020-12-31T00:00Z")
                .statusCode(200)
                .body("series", empty());
        assertThat(files.prices("R-BAD", hour(0, 40)).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void manyRowsAreStoredAsTheyAre() {
        files.addZone("R-MANY", "UTC", "UTC");
        Instant from = Instant.parse("2022-01-01T00:00:00Z");
        Stream<String> rows = IntStream.range(0, 40_000)
                .mapToObj(i -> "%s,%s,%d"
                        .formatted(
                                from.plus(Duration.ofMinutes(15L * i)),
                                from.plus(Duration.ofMinutes(15L * i + 15)),
                                i % 997));

        ImportReport report = files.prices("R-MANY", "PUBLISHED", rows);

        assertThat(report.counts()).isEqualTo(new ImportCounts(40_000, 0, 0));
        get("zone=R-MANY&from=2022-06-01T00:00Z&to=2022-06-01T01:00Z")
                .body(
                        "series[0].values.pricePerMwh",
                        contains(value(151, 0), value(151, 1), value(151, 2), value(151, 3)));
    }

    private static float value(int days, int quarter) {
        return (days * 96 + quarter) % 997;
    }

    private static String hour(int hour, int value) {
        return "2025-05-01T%02d:00Z,2025-05-01T%02d:00Z,%d".formatted(hour, hour + 1, value);
    }

    private static ValidatableResponse get(String query) {
        return given().accept("application/json").get("/grid-signals?" + query).then();
    }
}
