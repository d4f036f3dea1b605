package org.suandian.scope2.internal.run.job;

import static io.restassured.RestAssured.given;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.Ruleset;
import org.suandian.series.Interval;

/** An organisation of its own, with what it records over HTTP. Its sites lie in Frankfurt. */
public final class Books {

    /** Two days of January 2025. */
    public static final Interval PERIOD =
            Interval.of(Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2025-01-03T00:00:00Z"));

    private static final AtomicLong SERIALS = new AtomicLong(System.nanoTime() >>> 8);

    private final String organisation = "org-" + UUID.randomUUID();

    public String organisation() {
        return organisation;
    }

    /** Hands a JSON document in, and expects that it is taken. */
    public static void post(String path, String json) {
        given().contentType("application/json")
                .body(json)
                .post(path)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
    }

    /** A site with a PUE. */
    public Books site(String id, String pue) {
        post("/ledger/sites", """
                {"organisation": "%s", "id": "%s", "name": "Site %s", "stays": [
                  {"from": "2020-01-01T00:00:00Z", "region": "de-frankfurt", "pue": %s, "pueSource": "own meters"}]}
                """.formatted(organisation, id, id, pue));
        return this;
    }

    /** The reading of a site's meter. */
    public Books reading(String id, String site, String point, String start, String end, String kilowattHours) {
        post("/activity", """
                [{"organisation": "%s", "id": "%s", "site": "%s", "start": "%s", "end": "%s", "energy": %s,
                  "energyUnit": "kWh", "measurementPoint": "%s", "meter": "m-%s"}]
                """.formatted(organisation, id, site, start, end, kilowattHours, point, point));
        return this;
    }

    /** A reading of a whole day. */
    public Books day(String id, String site, String point, String kilowattHours) {
        return reading(id, site, point, "2025-01-01T00:00:00Z", "2025-01-02T00:00:00Z", kilowattHours);
    }

    /** What a model used at the equipment, at 700 W an accelerator. */
    public Books workload(String id, String site, String model, String start, String end, String acceleratorHours) {
        post("/activity", """
                [{"organisation": "%s", "id": "%s", "site": "%s", "start": "%s", "end": "%s", "acceleratorHours": %s,
                  "powerWPerAccelerator": 700, "measurementPoint": "IT_EQUIPMENT", "model": "%s", "outputTokens": 1000}]
                """.formatted(organisation, id, site, start, end, acceleratorHours, model));
        return this;
    }

    public Books reversal(String id, String reverses) {
        post("/activity", """
                [{"organisation": "%s", "id": "%s", "type": "REVERSAL", "reverses": "%s"}]
                """.formatted(organisation, id, reverses));
        return this;
    }

    /** Retired guarantees of origin of January 2025, at 0 g/kWh. */
    public Books certificates(String id, int megawattHours) {
        long first = SERIALS.getAndAdd(megawattHours);
        post("/instruments", """
                {"organisation": "%s", "id": "%s", "type": "GO", "registry": "AIB", "series": "test", "firstSerial": %d,
                 "lastSerial": %d, "volumeMwh": %d, "technology": "wind", "market": "EU-GO", "vintage": "2025-01",
                 "rate": 0, "rateUnit": "g/kWh", "retiredOn": "2025-03-01", "beneficiary": "%s", "uniqueClaim": true,
                 "source": "registry"}
                """.formatted(
                        organisation, id, first, first + megawattHours - 1, megawattHours, organisation));
        return this;
    }

    /** A factor of the user's own for Germany in 2025. */
    public static void factor(String id, String kind, String gramsPerKilowattHour) {
        post("/emission-factors", """
                {"id": "%s", "kind": "%s", "area": "DE", "from": "2025-01-01T00:00:00Z", "to": "2026-01-01T00:00:00Z",
                 "year": 2025, "value": %s, "unit": "g/kWh", "basis": "DIRECT", "gases": "CO2e", "source": "own"}
                """.formatted(id, kind, gramsPerKilowattHour));
    }

    public AccountingQuestion question(String... sites) {
        return new AccountingQuestion(
                organisation,
                organisation,
                List.of(sites),
                PERIOD,
                ZoneOffset.UTC,
                "FY2025",
                Ruleset.GHG_PROTOCOL_2015,
                Currency.getInstance("EUR"),
                Optional.empty(),
                Optional.empty());
    }
}
