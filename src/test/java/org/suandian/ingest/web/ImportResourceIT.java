package org.suandian.ingest.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.platform.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ImportResourceIT {

    private static final String HEADER =
            "site_id,name,region_id,pue,pue_low,pue_high,tariff_id,contract_price_per_kwh,currency,source_id\n";

    @Test
    void acceptedImportIsCreatedAndCanBeReadAgain() {
        String file = HEADER + "http-site,Über HTTP,us-ny,1.2,,,,,,user\n";
        String location = post("dataset=sites&fileName=my.csv", file)
                .statusCode(201)
                .body("status", equalTo("ACCEPTED"))
                .body("rowsAdded", equalTo(1))
                .body("issues", hasSize(0))
                .extract()
                .header("Location");

        given().get(location)
                .then()
                .statusCode(200)
                .body("fileName", equalTo("my.csv"))
                .body("contentSha256.length()", equalTo(64));
        post("dataset=sites&fileName=my.csv", file).statusCode(200).body("status", equalTo("UNCHANGED"));
        given().get("/regions/http-site")
                .then()
                .statusCode(200)
                .body("name", equalTo("Über HTTP"))
                .body("siteOf", equalTo("us-ny"));
    }

    @Test
    void refusedImportListsItsIssues() {
        String report = post("dataset=sites", HEADER + "bad-site,Bad,us-nyc,1.2,,,,,,user\n")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("import-rejected"))
                .body("issueCount", equalTo(1))
                .body("issues[0].line", equalTo(2))
                .body("issues[0].column", equalTo("region_id"))
                .body("issues[0].advice", containsString("us-ny"))
                .extract()
                .path("report");

        given().get(report).then().statusCode(200).body("status", equalTo("REJECTED"));
    }

    @Test
    void emptyBodyIsARefusedFile() {
        post("dataset=sites", "").statusCode(422).body("issues[0].code", equalTo("empty-file"));
    }

    @Test
    void nulAndForeignBytesAreRefused() {
        post("dataset=sites", HEADER + "nul-site,a\0b,us-ny,,,,,,,user\n")
                .statusCode(422)
                .body("issues[0].code", equalTo("control-character"));
        given().header("Content-Type", "text/csv; charset=utf-8")
                .body((HEADER + "x,Zürich,us-ny,,,,,,,user\n").getBytes(StandardCharsets.ISO_8859_1))
                .post("/imports?dataset=sites")
                .then()
                .statusCode(422)
                .body("issues[0].code", equalTo("malformed-utf8"));
    }

    @Test
    void unknownDatasetIsNotFoundWithNearMatches() {
        post("dataset=site", "x")
                .statusCode(404)
                .body("code", equalTo("unknown-dataset"))
                .body("nearMatches", hasItem("sites"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fileName=x.csv",
                "dataset=",
                "dataset=sites&dataset=sites",
                "dataset=sites&x=1",
                "dataset=sites&fileName=%00"
            })
    void badParametersAreRefused(String query) {
        post(query, HEADER).statusCode(400);
    }

    @Test
    void otherMediaTypesAndCharsetsAreRefused() {
        given().contentType("application/json")
                .body("{}")
                .post("/imports?dataset=sites")
                .then()
                .statusCode(415);
        given().header("Content-Type", "text/csv; charset=utf-16")
                .body(HEADER.getBytes(StandardCharsets.UTF_8))
                .post("/imports?dataset=sites")
                .then()
                .statusCode(400)
                .body("code", equalTo("unsupported-charset"));
    }

    @Test
    void listIsNewestFirstAndLimited() {
        post("dataset=sites&fileName=newest.csv", HEADER + "newest,N,us-nyc,,,,,,,user\n")
                .statusCode(422);

        given().get("/imports?limit=1")
                .then()
                .statusCode(200)
                .body("imports", hasSize(1))
                .body("imports[0].fileName", equalTo("newest.csv"))
                .body("imports[0]", not(hasItem("issues")));
    }

    @ParameterizedTest
    @CsvSource({
        "/imports?limit=abc,400",
        "/imports?limit=0,400",
        "/imports/not-a-uuid,404",
        "/imports/00000000-0000-0000-0000-000000000000,404",
        "/imports/datasets?x=1,400",
        "/regions/us-nx,404",
        "/regions?asOf=0001-01-01T00:00:00Z,422",
        "/regions?asOf=1e400,400",
        "/regions?asOf=2026-01-01T00:00:00,400",
        "/grid-zones/XX,404",
        "/models/gpt-oss,404",
        "/accelerators/h1000,404",
        "/throughput-profiles?model=none,404",
        "/throughput-profiles?accelerator=none,404",
        "/sources?limit=1,400"
    })
    void unanswerableRequestIsAProblem(String path, int status) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code.length()", greaterThan(3));
    }

    @Test
    void formatsAreListed() {
        given().get("/imports/datasets")
                .then()
                .statusCode(200)
                .body("datasets.dataset", hasItem("throughput-profiles"))
                .body("datasets.find { it.dataset == 'annual-factors' }.columns[3].unit", equalTo("gCO2e/kWh"))
                .body("datasets.find { it.dataset == 'annual-factors' }.columns[3].maximum", equalTo(2500.0f));
    }

    @Test
    void referenceDataAreServedWithTheirSources() {
        given().get("/regions")
                .then()
                .statusCode(200)
                .body("regions.size()", greaterThan(44))
                .body("regions.find { it.id == 'cn-guian' }.pue.sourceId.length()", greaterThan(3));
        given().get("/grid-zones").then().statusCode(200).body("gridZones.id", hasItem("US-TEX-ERCO"));
        given().get("/models/DeepSeek-V3").then().statusCode(200).body("id", equalTo("deepseek-r1"));
        given().get("/accelerators/h100")
                .then()
                .statusCode(200)
                .body("tdpWatts", equalTo(700.0f))
                .body("rates.size()", greaterThan(1));
        given().get("/throughput-profiles?model=gpt-oss-120b&accelerator=b200")
                .then()
                .statusCode(200)
                .body("throughputProfiles.size()", greaterThan(0))
                .body("throughputProfiles.modelId.unique()", equalTo(List.of("gpt-oss-120b")));
        given().get("/sources").then().statusCode(200).body("sources.id", hasItem("user"));
        given().get("/regions/us-ny").then().body("timezone", endsWith("New_York"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "XAU", "ISK"})
    void aPriceThatCannotBeConvertedIsRefused(String currency) {
        String header = "zone_id,start,end,price_per_mwh,currency,price_kind,tier,source_id\n";
        String row = "DE,2026-01-05T00:00Z,2026-01-05T01:00Z,70," + currency + ",WHOLESALE,MEASURED,user\n";
        post("dataset=prices", header + row)
                .statusCode(422)
                .body("issueCount", equalTo(1))
                .body("issues[0].column", equalTo("currency"));
    }

    private static ValidatableResponse post(String query, String body) {
        return given().urlEncodingEnabled(false)
                .header("Content-Type", "text/csv; charset=utf-8")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/imports?" + query)
                .then();
    }
}
