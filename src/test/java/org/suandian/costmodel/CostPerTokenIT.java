package org.suandian.costmodel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

/** {@code GET /cost-per-token} as its users call it, on the bundled data. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CostPerTokenIT {

    private static final String AT = "2026-11-23T12:00Z";

    @Test
    void aRegionAloneIsAnsweredWithStatedDefaults() {
        given().queryParam("region", "de-frankfurt")
                .when()
                .get("/cost-per-token")
                .then()
                .statusCode(200)
                .body("methodologyVersion", notNullValue())
                .body("answers", hasSize(1))
                .body("answers[0].region.id", equalTo("de-frankfurt"))
                .body("answers[0].currency", equalTo("USD"))
                .body("answers[0].perMillionOutputTokens.totalCostPerMtok.central", greaterThan(0f))
                .body("answers[0].perMillionInputTokens.electricityCostPerMtok.central", greaterThan(0f))
                .body("answers[0].perMillionBlendedTokens.facilityEnergyKwhPerMtok.central", greaterThan(0f))
                .body("answers[0].defaulted", hasItems("model", "accelerator", "operatingPoint", "at", "currency"))
                .body("answers[0].provenance.sourceId", hasItem("mlenergy-v3"));
    }

    @Test
    void everyBundledRegionIsAnswered() {
        List<String> regions = given().when().get("/regions").jsonPath().getList("regions.id");
        assertThat(regions).hasSizeGreaterThanOrEqualTo(45);
        for (String region : regions) {
            JsonPath answer = ask("region=" + region);
            assertThat(answer.getDouble("answers[0].perMillionOutputTokens.facilityEnergyKwhPerMtok.central"))
                    .as(region)
                    .isPositive();
            assertThat(answer.getList("answers[0].provenance")).as(region).isNotEmpty();
        }
    }

    @Test
    void inputAndOutputAddToTheWholeRequest() {
        JsonPath answer = ask("region=fr-paris&inputTokens=3000&outputTokens=500&at=" + AT);
        double output = answer.getDouble("answers[0].perMillionOutputTokens.totalCostPerMtok.central");
        double input = answer.getDouble("answers[0].perMillionInputTokens.totalCostPerMtok.central");
        double blended = answer.getDouble("answers[0].perMillionBlendedTokens.totalCostPerMtok.central");
        assertThat((3000 * input + 500 * output) / 3500).isCloseTo(blended, within(blended * 1e-6));
        assertThat(output / input).isCloseTo(4, within(1e-6));
    }

    @Test
    void theChineseGridStandsBesideA370GramGridWithTheSameEnergy() {
        JsonPath answer = ask("region=cn-national&carbonIntensityGramsPerKwh=stored&carbonIntensityGramsPerKwh=370");
        assertThat(answer.getDouble("answers[0].carbon.location.intensityGco2ePerKwh.central"))
                .isEqualTo(530.6);
        assertThat(answer.getString("answers[1].carbon.location.tier")).isEqualTo("USER");
        double energy = answer.getDouble("answers[1].perMillionBlendedTokens.facilityEnergyKwhPerMtok.central");
        double grams = answer.getDouble("answers[1].perMillionBlendedTokens.locationBasedGco2ePerMtok.central");
        assertThat(grams / energy).isCloseTo(370, within(1e-4));
        assertThat(answer.getDouble("answers[1].comparedToFirst.facilityEnergyRatio"))
                .isEqualTo(1);
        assertThat(answer.getDouble("answers[1].comparedToFirst.locationBasedRatio"))
                .isCloseTo(370 / 530.6, within(1e-6));
    }

    @Test
    void aChineseTariffIsDearerAtItsPeakThanInItsValley() {
        JsonPath peak = ask("region=cn-chengdu&currency=CNY&at=2026-11-23T03:00Z");
        JsonPath valley = ask("region=cn-chengdu&currency=CNY&at=2026-11-22T18:00Z");
        assertThat(peak.getString("answers[0].price.tier")).isEqualTo("TARIFF");
        assertThat(peak.getDouble("answers[0].price.pricePerKwh.central"))
                .isGreaterThan(2 * valley.getDouble("answers[0].price.pricePerKwh.central"));
    }

    @Test
    void aPriceThatIsNotKnownLeavesTheCostOutAndSaysWhy() {
        given().queryParam("region", "us-oregon")
                .when()
                .get("/cost-per-token")
                .then()
                .statusCode(200)
                .body("answers[0].price", nullValue())
                .body("answers[0].perMillionOutputTokens.totalCostPerMtok", nullValue())
                .body("answers[0].perMillionOutputTokens.hardwareCostPerMtok.central", greaterThan(0f))
                .body("answers[0].quality.notCalculated.reason", hasItem("NO_PRICE"))
                .body("answers[0].quality.caveats.code", not(hasItem("WHOLESALE_ONLY")));
    }

    @Test
    void theTermsOfASourceAreSaidWithItsFigures() {
        List<String> open = ask("region=us-oregon&hardwareRatePerAcceleratorHour=2")
                .getList("answers[0].quality.caveats.code", String.class);
        assertThat(open).doesNotContain("RANKING_NOT_ALLOWED");
        String barred = given().when()
                .get("/throughput-profiles")
                .jsonPath()
                .getString("throughputProfiles.find { it.sourceId.startsWith('mlperf') }.id");
        assertThat(ask("region=de-frankfurt&profile=" + barred)
                        .getList("answers[0].quality.caveats.code", String.class))
                .contains("RANKING_NOT_ALLOWED", "LICENCE_RESTRICTED");
    }

    @Test
    void anOwnHardwareRateIsUsedAndLabelled() {
        JsonPath answer = ask("region=de-frankfurt&hardwareRatePerAcceleratorHour=2");
        assertThat(answer.getString("answers[0].hardware.sourceId")).isEqualTo("user");
        assertThat(answer.getDouble("answers[0].hardware.ratePerAcceleratorHour.central"))
                .isEqualTo(2);
    }

    @Test
    void anOwnPriceIsUsedAndLabelled() {
        JsonPath answer = ask("region=us-oregon&electricityPricePerKwh=0.05");
        assertThat(answer.getString("answers[0].price.tier")).isEqualTo("USER");
        assertThat(answer.getDouble("answers[0].price.pricePerKwh.central")).isEqualTo(0.05);
        assertThat(answer.getDouble("answers[0].perMillionOutputTokens.totalCostPerMtok.central"))
                .isPositive();
    }

    @Test
    void aYearOfHoursAgreesWithTheSingleHour() {
        String shared = "region=de-frankfurt&model=gpt-oss-120b&accelerator=b200";
        JsonPath series = given().when()
                .get("/cost-per-token/series?" + shared + "&from=2024-01-01T00:00Z&to=2025-01-01T00:00Z")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(series.getList("steps")).hasSize(8_784);
        JsonPath hour = ask(shared + "&at=2024-05-05T11:00Z");
        int index = 125 * 24 + 11;
        assertThat(series.getString("steps[" + index + "].start")).isEqualTo("2024-05-05T11:00:00Z");
        assertThat(series.getDouble("steps[" + index + "].totalCostPerMtok"))
                .isCloseTo(hour.getDouble("answers[0].perMillionOutputTokens.totalCostPerMtok.central"), within(1e-7));
    }

    @Test
    void theSeriesIsCsvOnRequest() {
        String csv = given().accept("text/csv")
                .when()
                .get("/cost-per-token/series?region=au-sydney&from=2024-01-15T00:00Z&to=2024-01-22T00:00Z&step=P1D")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=UTF-8"))
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(8);
        assertThat(csv).startsWith("start,end,currency,price_per_kwh,price_tier");
        assertThat(csv).contains("MEASURED");
    }

    @Test
    void theRankingIsInOrderAndNamesTheBestHours() {
        JsonPath ranking = given().when()
                .get("/cost-per-token/ranking?model=gpt-oss-120b&accelerator=all&sort=location_based"
                        + "&from=2026-11-24T00:00Z&to=2026-11-25T00:00Z")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Double> grams =
                ranking.getList("entries.findAll { it.rank != null }.locationBasedGco2ePerMtok", Double.class);
        assertThat(grams).hasSizeGreaterThan(100).isSorted();
        assertThat(ranking.getString("entries[0].greenestHour.start")).isNotBlank();
        assertThat(ranking.getList("entries.profileIds.flatten()", String.class))
                .noneMatch(profile -> profile.contains("mlperf"));
    }

    private static JsonPath ask(String query) {
        return given().urlEncodingEnabled(false)
                .when()
                .get("/cost-per-token?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
