package org.suandian.placement.web;

import static io.restassured.RestAssured.given;

import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Requests about plans, and small problems whose answers can be worked out by hand. */
final class Plans {

    private static final Set<String> FINAL = Set.of("SOLVING_COMPLETED", "SOLVING_INCOMPLETE", "SOLVING_FAILED");

    private Plans() {}

    static RequestSpecification json(String body) {
        return request().contentType("application/json").body(body);
    }

    static ValidatableResponse submit(String body) {
        return json(body).post("/placement-plans").then();
    }

    /** The path of a plan that was taken on. */
    static String submitted(String body) {
        return path(submit(body).statusCode(202).extract().header("Location"));
    }

    static String path(String location) {
        return location.substring(location.indexOf("/placement-plans"));
    }

    static ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    /** Numbers in answers are read as doubles. */
    static RequestSpecification request() {
        JsonConfig doubles = JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE);
        return given().config(RestAssuredConfig.config().jsonConfig(doubles)).urlEncodingEnabled(false);
    }

    static String status(String plan) {
        return get(plan).statusCode(200).extract().path("plan.status");
    }

    /** Waits until the search has ended, and says how. */
    static String await(String plan) {
        return await(plan, FINAL);
    }

    static String await(String plan, Set<String> wanted) {
        Instant limit = Instant.now().plus(Duration.ofSeconds(60));
        String status = status(plan);
        while (!wanted.contains(status) && Instant.now().isBefore(limit)) {
            pause(100);
            status = status(plan);
        }
        return status;
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The path of a small plan whose search has ended. */
    static String solved(String body) {
        String plan = submitted(body);
        String status = await(plan);
        if (!status.equals("SOLVING_COMPLETED")) {
            throw new IllegalStateException("The plan must be completed, but is " + status);
        }
        return plan;
    }

    /**
     * Four hours, two sites with a pool of 4 accelerators each; "cheap" costs 0.10, 0.10, 0.30, 0.30 per kWh, "dear" 0.50; hardware
     * is 1 an hour. Carbon: 500 g/kWh at "cheap", 100 at "dear".
     */
    static String problem(double seconds, String batches) {
        return problem(seconds, 0, batches);
    }

    static String problem(double seconds, double carbonPrice, String batches) {
        return String.format(Locale.ROOT, """
                {"name": "by hand", "currency": "EUR", "carbonPricePerTonne": %s,
                 "horizon": {"start": "2026-12-01T00:00Z", "end": "2026-12-01T04:00Z", "slotMinutes": 60},
                 "sites": [
                  {"id": "cheap", "jurisdiction": "DE", "pue": 1.0, "electricityPricePerKwh": [0.1, 0.1, 0.3, 0.3],
                   "carbonIntensityGramsPerKwh": 500},
                  {"id": "dear", "jurisdiction": "FR", "pue": 1.0, "electricityPricePerKwh": 0.5,
                   "carbonIntensityGramsPerKwh": 100}],
                 "pools": [
                  {"id": "cheap-pool", "site": "cheap", "accelerator": "own", "count": 4,
                   "hardwareRatePerAcceleratorHour": 1},
                  {"id": "dear-pool", "site": "dear", "accelerator": "own", "count": 4,
                   "hardwareRatePerAcceleratorHour": 1}],
                 "batches": [%s],
                 "solving": {"timeLimitSeconds": %s, "workers": 1, "seed": 7}}
                """, carbonPrice, batches, seconds);
    }

    /** A batch of 4 accelerators for some hours at 1 kW each, by own fits; more properties begin with a comma. */
    static String batch(String id, int hours, String more) {
        return """
                {"id": "%s", "fits": [{"accelerator": "own", "accelerators": 4, "durationHours": %d,
                 "powerWPerAccelerator": 1000}]%s}""".formatted(id, hours, more);
    }

    /** Batches of an hour that compete for 8 hours of room: too many of them, so that the search runs to its limit. */
    static String manyBatches(int count) {
        return IntStream.range(0, count).mapToObj(i -> batch("b" + i, 1, "")).collect(Collectors.joining(","));
    }
}
