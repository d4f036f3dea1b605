package org.suandian.report.web.download;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.platform.PostgresTestResource;
import org.suandian.report.SampleReports;
import org.suandian.scope2.run.AccountingService;
import org.suandian.scope2.run.ReportPublisher;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@TestProfile(SampleReportProfile.class)
class ReportDownloadIT {

    private static final String REPORT = "/emissions-reports/" + SampleReports.ID;
    private static final String RUNNING = "/emissions-reports/" + SampleAccounting.RUNNING;
    private static final String FAILED = "/emissions-reports/" + SampleAccounting.FAILED;

    @Inject
    ReportPublisher publisher;

    @Inject
    AccountingService accounting;

    @BeforeEach
    void publish() {
        publisher.publish(SampleReports.sample(), accounting.activity(SampleReports.ID));
    }

    @Test
    void aCompletedReportIsItsCanonicalJson() {
        Response answer = given().get(REPORT);

        answer.then()
                .statusCode(200)
                .contentType("application/json")
                .body("status", equalTo("COMPLETED"))
                .body("totals.locationBasedTco2e", equalTo("657.502"));
        byte[] body = answer.asByteArray();
        assertThat(answer.header("ETag")).isEqualTo("\"" + Digests.hex(body) + "\"");
        assertThat(answer.header("Repr-Digest"))
                .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(Digests.sha256(body)) + ":");
        assertThat(given().get(REPORT + ".json").asByteArray()).isEqualTo(body);
    }

    @Test
    void whoHasTheFileAlreadyDoesNotGetItAgain() {
        String tag = given().get(REPORT + ".csv").header("ETag");

        given().header("If-None-Match", tag).get(REPORT + ".csv").then().statusCode(304);
        given().header("If-None-Match", "\"other\"").get(REPORT + ".csv").then().statusCode(200);
        String zipTag = given().get(REPORT + ".zip").header("ETag");
        assertThat(zipTag).startsWith("W/\"");
        given().header("If-None-Match", zipTag).get(REPORT + ".zip").then().statusCode(304);
    }

    @Test
    void acceptChoosesTheFormat() {
        given().accept("text/csv")
                .get(REPORT)
                .then()
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Vary", "Accept, Accept-Language");
        given().accept("application/json;q=0.1, application/zip")
                .get(REPORT)
                .then()
                .contentType("application/zip");
        given().accept("*/*").get(REPORT).then().contentType("application/json");
        given().accept("image/png").get(REPORT).then().statusCode(406).body("code", equalTo("not-acceptable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "a/b;q=x", ",,,"})
    void anAcceptThatIsNoMediaTypeIsNotAcceptable(String accept) {
        given().header("Accept", accept).get(REPORT).then().statusCode(406).body("code", equalTo("not-acceptable"));
    }

    @Test
    void readersGetTheirLanguage() {
        given().accept("application/pdf")
                .header("Accept-Language", "zh-CN, en;q=0.5")
                .get(REPORT)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Language", "zh")
                .header(
                        "Content-Disposition",
                        startsWith("attachment; filename=\"emissions-report-acme-FY2025-0191d2a0.zh.pdf\""));
        given().header("Accept-Language", "zh")
                .get(REPORT + ".xlsx?lang=en")
                .then()
                .header("Content-Language", "en");
    }

    @Test
    void anExtensionGoesBeforeAccept() {
        given().accept("text/html,*/*;q=0.8")
                .get(REPORT + ".focus.csv")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        startsWith("attachment; filename=\"emissions-report-acme-FY2025-0191d2a0.focus.csv\""));
    }

    @Test
    void aReportThatIsBeingMadeTellsHowFarItIs() {
        given().get(RUNNING)
                .then()
                .statusCode(200)
                .header("Retry-After", "2")
                .header("Cache-Control", "no-store")
                .body("status", equalTo("RUNNING"))
                .body("phase", equalTo("ALLOCATION"))
                .body("progress", equalTo(0.5f));
        given().get(RUNNING + ".csv")
                .then()
                .statusCode(409)
                .header("Retry-After", "2")
                .contentType("application/problem+json")
                .body("code", equalTo("report-not-ready"));
    }

    @Test
    void aReportThatHasFailedSaysSo() {
        Response state = given().get(FAILED);
        state.then().statusCode(200).body("status", equalTo("FAILED")).body("failure", equalTo("The node stopped."));
        assertThat(state.header("Retry-After")).isNull();
        given().accept("application/pdf").get(FAILED).then().statusCode(409).body("code", equalTo("report-failed"));
    }

    @Test
    void whatIsNotThereIsAProblem() {
        given().get("/emissions-reports/33333333-3333-4333-8333-333333333333")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-emissions-report"));
        given().get("/emissions-reports/none").then().statusCode(404).body("code", equalTo("unknown-emissions-report"));
        given().get(REPORT + ".csvv")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-report-format"))
                .body("nearMatches", hasItem("csv"));
        given().get(REPORT + "?lang=fr").then().statusCode(400).body("code", equalTo("malformed-parameter"));
        given().get(REPORT + "?language=zh").then().statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    @Test
    void theSchemaIsServed() {
        given().get("/schemas/emissions-report.schema.json")
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .body("title", equalTo("Emissions report of Suandian"));
    }
}
