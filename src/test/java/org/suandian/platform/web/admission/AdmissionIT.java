package org.suandian.platform.web.admission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

@QuarkusTest
@TestProfile(AdmissionIT.LittleRoom.class)
class AdmissionIT {

    /** Room for two requests at once, and fifty a second. */
    public static final class LittleRoom implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "suandian.limits.concurrent-requests", "2",
                    "suandian.limits.local-requests-per-second", "50",
                    "suandian.limits.slow-answer", "60s");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PostgresTestResource.class));
        }
    }

    @TestHTTPResource
    URI base;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private CompletableFuture<HttpResponse<String>> slow(int milliseconds) {
        return client.sendAsync(
                HttpRequest.newBuilder(base.resolve("/test/slow?ms=" + milliseconds))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void moreAtOnceThanThereIsRoomForIsRefusedAndHealthIsNot() throws InterruptedException {
        Thread.sleep(1_100); // what other tests have asked for is forgotten
        List<CompletableFuture<HttpResponse<String>>> held =
                IntStream.range(0, 2).mapToObj(i -> slow(3_000)).toList();
        Thread.sleep(1_000);

        given().get("/test/slow?ms=0")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .contentType("application/problem+json")
                .body("code", equalTo("overloaded"))
                .body("requestId", notNullValue());
        given().get("/q/health/live").then().statusCode(200);
        assertThat(held).allSatisfy(each -> assertThat(each.join().statusCode()).isEqualTo(200));
        given().get("/test/slow?ms=0").then().statusCode(200);
    }

    @Test
    void fasterThanAllowedIsRefusedForNow() throws InterruptedException {
        List<CompletableFuture<HttpResponse<String>>> asked =
                IntStream.range(0, 200).mapToObj(i -> slow(0)).toList();
        HttpResponse<String> refused = asked.stream()
                .map(CompletableFuture::join)
                .filter(response -> response.statusCode() == 429)
                .findFirst()
                .orElseThrow();

        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(refused.headers().firstValue("RateLimit-Policy")).contains("\"address\";q=50;w=1");
        assertThat(refused.headers().firstValue("RateLimit")).contains("\"address\";r=0;t=1");
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.body()).contains("\"code\":\"too-many-requests\"", "\"policy\":\"address\"");
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200).body(containsString("suandian_http_refused_total"));
        Thread.sleep(1_100);
        given().get("/test/slow?ms=0").then().statusCode(200);
    }

    @Test
    void aCompressedBodyIsRefusedBeforeItIsRead() {
        given().header("Content-Encoding", "gzip")
                .contentType("application/octet-stream")
                .body(new byte[1 << 20])
                .post("/test/slow")
                .then()
                .statusCode(415)
                .header("Accept-Encoding", "identity")
                .body("code", equalTo("unsupported-content-encoding"));
        given().header("Content-Encoding", "identity")
                .contentType("application/octet-stream")
                .body(new byte[10])
                .post("/test/slow")
                .then()
                .statusCode(200);
    }

    @Test
    void theNumberOfARequestIsTheCallersOrMadeHere() {
        given().header("X-Request-Id", "caller-4711")
                .get("/test/nothing")
                .then()
                .statusCode(404)
                .header("X-Request-Id", "caller-4711")
                .body("requestId", equalTo("caller-4711"));
        given().header("X-Request-Id", "no good")
                .get("/test/slow?ms=0")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void pathsThatCallersMakeUpAreNoLabels() {
        for (String path : List.of("/made-up-7", "/test/slow/made-up-8", "/made%20up-9")) {
            given().urlEncodingEnabled(false).get(path);
            given().urlEncodingEnabled(false).delete(path);
        }
        assertThat(given().get("/q/metrics").asString())
                .doesNotContain("made-up")
                .doesNotContain("made up")
                .contains("uri=\"/other\"");
    }
}
