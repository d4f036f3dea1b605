package org.suandian.costmodel;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suandian.platform.PostgresTestResource;

/** Every bad question gets a problem document with a stable code: never 5xx, never a silently different answer. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class BadQuestionIT {

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "region=atlantis|404|unknown-region",
                "region=de-frankfurt&model=gpt-oss-120|404|unknown-model",
                "region=de-frankfurt&accelerator=h1000|404|unknown-accelerator",
                "region=de-frankfurt&accelerator=all|404|unknown-accelerator",
                "region=de-frankfurt&profile=none|404|unknown-throughput-profile",
                "region=de-frankfurt&model=kimi-k2.5&accelerator=h100|422|no-throughput-profile",
                "region=de-frankfurt&model=gpt-oss-120b&precision=int4|422|no-throughput-profile",
                "region=de-frankfurt&interactivity=100000|422|operating-point-out-of-range",
                "region=de-frankfurt&concurrency=1000000|422|operating-point-out-of-range",
                "region=de-frankfurt&concurrency=8&interactivity=20|400|contradicting-parameters",
                "region=de-frankfurt&at=0001-01-01T00:00Z|422|at-outside-tiers",
                "region=de-frankfurt&at=9999-12-31T23:59Z|422|at-outside-tiers",
                "region=de-frankfurt&at=%2B1000000000-01-01T00:00Z|400|malformed-parameter",
                "region=de-frankfurt&at=2026-01-01T00:00|400|malformed-parameter",
                "region=de-frankfurt&at=1e400|400|malformed-parameter",
                "region=de-frankfurt&asOf=2000-01-01T00:00Z|422|nothing-recorded-as-of",
                "region=de-frankfurt&utilisation=-0.5|400|parameter-out-of-range",
                "region=de-frankfurt&utilisation=0|400|parameter-out-of-range",
                "region=de-frankfurt&utilisation=NaN|400|malformed-parameter",
                "region=de-frankfurt&utilisation=1e400|400|malformed-parameter",
                "region=de-frankfurt&utilisation=1e-20000|400|malformed-parameter",
                "region=de-frankfurt&utilisation=0x1p-1|400|malformed-parameter",
                "region=de-frankfurt&utilisation=1e-300|400|parameter-out-of-range",
                "region=de-frankfurt&inputTokens=1e-300|400|parameter-out-of-range",
                "region=de-frankfurt&hardwareRatePerAcceleratorHour=2&hardwareRateKind=RENTAL|400|contradicting-parameters",
                "region=de-frankfurt&profile=mlenergy-gpt-oss-120b-h100x2-mxfp4-gpqa&precision=fp8|400|contradicting-parameters",
                "region=de-frankfurt&basis=allocation|400|utilisation-required",
                "region=de-frankfurt&basis=usage&utilisation=0.5|400|contradicting-parameters",
                "region=de-frankfurt&pue=0.9|400|parameter-out-of-range",
                "region=de-frankfurt&currency=XYZ|400|malformed-parameter",
                "region=de-frankfurt&currency=ISK|422|no-exchange-rate",
                "region=de-frankfurt&model=a%00b|400|malformed-parameter",
                "region=de-frankfurt&model=%ED%A0%80|400|malformed-parameter",
                "region=de-frankfurt&colour=red|400|unknown-parameter",
                "region=de-frankfurt&model=a&model=b|400|repeated-parameter",
                "region=de-frankfurt&region=de-frankfurt|400|repeated-parameter",
                "region=|400|malformed-parameter",
                "model=gpt-oss-120b|400|missing-parameter",
                "region=de-frankfurt&region=fr-paris&carbonIntensityGramsPerKwh=1&carbonIntensityGramsPerKwh=2&carbonIntensityGramsPerKwh=3|400|contradicting-parameters",
                "region=de-frankfurt&carbonIntensityGramsPerKwh=-1|400|parameter-out-of-range",
            })
    void aBadQuestionIsRefusedWithItsCode(String query, int status, String code) {
        given().urlEncodingEnabled(false)
                .when()
                .get("/cost-per-token?" + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue());
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "series?region=de-frankfurt|400|missing-parameter",
                "series?region=de-frankfurt&from=2024-01-01T00:00Z|400|missing-parameter",
                "series?region=de-frankfurt&from=2024-01-02T00:00Z&to=2024-01-01T00:00Z|400|window-out-of-range",
                "series?region=de-frankfurt&from=2020-01-01T00:00Z&to=2024-01-01T00:00Z|400|window-out-of-range",
                "series?region=de-frankfurt&from=2024-01-01T00:30Z&to=2024-01-02T00:00Z|400|malformed-parameter",
                "series?region=de-frankfurt&from=2024-01-01T00:00Z&to=2024-01-02T00:00Z&step=PT7H|400|malformed-parameter",
                "series?region=de-frankfurt&from=2024-01-01T00:00Z&to=2024-01-02T00:00Z&step=hour|400|malformed-parameter",
                "series?region=de-frankfurt&from=1024-01-01T00:00Z&to=1024-01-02T00:00Z|422|at-outside-tiers",
                "series?region=de-frankfurt&from=2024-01-01T00:00Z&to=2024-01-02T00:00Z&at=2024-01-01T00:00Z|400|contradicting-parameters",
                "ranking?from=2024-01-01T00:00Z&to=2024-01-02T00:00Z&at=2024-01-01T00:00Z|400|contradicting-parameters",
                "ranking?accelerator=all&concurrency=1000000|422|operating-point-out-of-range",
                "ranking?limit=abc|400|malformed-parameter",
                "ranking?limit=0|400|parameter-out-of-range",
                "ranking?sort=beauty|400|malformed-parameter",
                "ranking?at=3000-01-01T00:00Z|422|at-outside-tiers",
                "ranking?model=no-such|404|unknown-model",
            })
    void aBadWindowOrRankingIsRefusedWithItsCode(String path, int status, String code) {
        given().urlEncodingEnabled(false)
                .when()
                .get("/cost-per-token/" + path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    @Test
    void anUnknownRegionComesWithNearMatches() {
        given().when()
                .get("/cost-per-token?region=de-frankfort")
                .then()
                .statusCode(404)
                .body("nearMatches", hasItem("de-frankfurt"));
    }

    @Test
    void aPointOutsideTheMeasurementsComesWithTheRanges() {
        given().when()
                .get("/cost-per-token?region=de-frankfurt&interactivity=100000")
                .then()
                .statusCode(422)
                .body("measuredRanges.profile", notNullValue());
    }
}
