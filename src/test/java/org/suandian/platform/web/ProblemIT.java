package org.suandian.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.platform.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ProblemIT {

    private static ValidatableResponse problem(RequestSpecification request, String method, String path, int status) {
        return request.urlEncodingEnabled(false)
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("instance", equalTo(path.replaceFirst("[?].*", "")))
                .body("type", containsString("urn:problem-type:suandian:"))
                .body("code", notNullValue());
    }

    private static ValidatableResponse refusedBody(String body) {
        return problem(given().contentType("application/json").body(body), "POST", "/test/echo", 400);
    }

    @ParameterizedTest
    @CsvSource({
        "unknown,404,unknown-region",
        "unanswerable,422,no-profile",
        "unavailable,503,warming-up",
        "other,500,internal-error"
    })
    void eachKindOfFailureHasItsStatusAndCode(String how, int status, String code) {
        problem(given(), "GET", "/test/fail/" + how, status).body("code", equalTo(code));
    }

    @Test
    void anUnknownIdComesWithNearMatches() {
        problem(given(), "GET", "/test/fail/unknown", 404).body("nearMatches", hasItem("de-frankfurt"));
    }

    @Test
    void anUnavailableAnswerSaysWhenToAskAgain() {
        problem(given(), "GET", "/test/fail/unavailable", 503).header("Retry-After", "7");
    }

    @Test
    void anUnexpectedFailureTellsNothingButItsNumber() {
        problem(given(), "GET", "/test/fail/other", 500)
                .body("incident", notNullValue())
                .body("detail", not(containsString("secret")));
    }

    @Test
    void aProblemIsJsonForACallerWhoAcceptsCsvOnly() {
        problem(given().accept("text/csv"), "GET", "/test/fail/unknown", 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/test/nothing", "/q/nothing", "/index.htm", "/test/fail/a/b/c"})
    void anUnknownPathIsAProblem(String path) {
        problem(given(), "GET", path, 404).body("code", equalTo("unknown-path"));
    }

    @Test
    void aMethodThatAPathLacksIsAProblem() {
        problem(given(), "DELETE", "/test/query", 405).body("code", equalTo("method-not-allowed"));
    }

    @Test
    void aMediaTypeThatIsNotAnsweredIsAProblem() {
        problem(given().accept("image/png"), "GET", "/test/query", 406).body("code", equalTo("not-acceptable"));
    }

    @Test
    void aMediaTypeThatIsNotReadIsAProblem() {
        problem(given().contentType("text/plain").body("a"), "POST", "/test/echo", 415)
                .body("code", equalTo("unsupported-media-type"));
    }

    @ParameterizedTest
    @CsvSource({
        "limt=5,unknown-parameter",
        "limit=5&limit=6,repeated-parameter",
        "limit=abc,malformed-parameter",
        "limit=,malformed-parameter",
        "limit=101,parameter-out-of-range",
        "at=2026-01-01T00:00:00,malformed-parameter",
        "at=1e400,malformed-parameter",
        "text=a%00b,malformed-parameter",
        "text=%ED%A0%80,malformed-parameter",
        "text=%E4,malformed-parameter",
        "%00=1,malformed-parameter"
    })
    void aQueryIsReadStrictly(String query, String code) {
        problem(given(), "GET", "/test/query?" + query, 400).body("code", equalTo(code));
    }

    @Test
    void aQueryMayRepeatLists() {
        given().urlEncodingEnabled(false)
                .get("/test/query?region=a&region=b&at=2026-01-01T08:00:00+08:00&text=%E4%B8%AD")
                .then()
                .statusCode(200)
                .body("region", equalTo(List.of("a", "b")))
                .body("at", equalTo("2026-01-01T00:00:00Z"))
                .body("text", equalTo("中"));
    }

    @Test
    void aBodyThatIsCompleteIsRead() {
        given().contentType("application/json")
                .body(
                        "{\"name\":\"\\uD83D\\uDE00\",\"powerW\":7e2,\"count\":1,\"active\":true,\"at\":\"2026-01-01T00:00:00Z\",\"labels\":{\"a\":\"b\"}}")
                .post("/test/echo")
                .then()
                .statusCode(200)
                .body("powerW", equalTo(700f));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"powerW\":1,\"count\":1,\"active\":true,\"nme\":\"x\"}|unknown-property",
                "{\"name\":\"x\",\"name\":\"y\"}|malformed-json",
                "{\"labels\":{\"a\":\"1\",\"a\":\"2\"}}|malformed-json",
                "{\"powerW\":1,\"count\":1,\"active\":true} {}|malformed-json",
                "{\"powerW\":1,\"count\":1,\"active\":true|malformed-json",
                "[]|invalid-property",
                "{\"name\":1}|invalid-property",
                "{\"name\":\"a\\u0000b\"}|invalid-property",
                "{\"name\":\"\\ud800\"}|invalid-property",
                "{\"labels\":{\"\\ud800\":\"\"}}|malformed-json",
                "{\"powerW\":\"1\"}|invalid-property",
                "{\"powerW\":1e400}|invalid-property",
                "{\"powerW\":1e-20000}|invalid-property",
                "{\"powerW\":NaN}|malformed-json",
                "{\"powerW\":null}|invalid-property",
                "{\"powerW\":true}|invalid-property",
                "{\"count\":1.5}|invalid-property",
                "{\"count\":\"1\"}|invalid-property",
                "{\"count\":1e2}|invalid-property",
                "{\"count\":3000000000}|invalid-property",
                "{\"active\":1}|invalid-property",
                "{\"active\":\"true\"}|invalid-property",
                "{\"at\":1e400}|invalid-property",
                "{\"at\":1700000000}|invalid-property",
                "{\"at\":\"2026-01-01T00:00:00\"}|invalid-property",
                "{\"at\":\"+1000000000-01-01T00:00:00Z\"}|invalid-property"
            })
    void aBodyIsReadStrictly(String body, String code) {
        refusedBody(body).body("code", equalTo(code)).body("detail", not(containsString("java")));
    }

    @Test
    void aBodyOfManyDigitsIsRefused() {
        refusedBody("{\"powerW\":" + "1".repeat(100_000) + "}");
    }

    @Test
    void aDeepBodyIsRefused() {
        refusedBody("[".repeat(100_000));
    }

    @Test
    void aLongJsonBodyIsRefused() {
        String labels =
                IntStream.range(0, 200_000).mapToObj(i -> "\"a" + i + "\":\"\"").collect(Collectors.joining(","));
        problem(
                        given().contentType("application/json").body("{\"labels\":{" + labels + "}}"),
                        "POST",
                        "/test/echo",
                        413)
                .body("code", equalTo("body-too-large"));
    }

    @Test
    void aResourceMayReadLongerJsonUpToALimitOfItsOwn() {
        given().contentType("application/json")
                .body(" ".repeat(3 << 20))
                .post("/test/long")
                .then()
                .statusCode(200)
                .body(equalTo(Integer.toString(3 << 20)));
        problem(given().contentType("application/json").body(" ".repeat((3 << 20) + 1)), "POST", "/test/long", 413)
                .body("code", equalTo("body-too-large"));
    }

    @Test
    void aLongCsvBodyIsStreamed() {
        given().contentType("text/csv")
                .body("0123456789\n".repeat(400_000))
                .post("/test/csv")
                .then()
                .statusCode(200)
                .body(equalTo("4400000"));
    }

    @Test
    void theLandingPageIsNotKeptByCaches() {
        given().get("/")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .contentType("text/html");
    }
}
