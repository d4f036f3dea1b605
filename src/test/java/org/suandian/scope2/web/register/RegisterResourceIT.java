package org.suandian.scope2.web.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.suandian.scope2.web.register.Registered.get;
import static org.suandian.scope2.web.register.Registered.post;
import static org.suandian.scope2.web.register.Registered.postCsv;
import static org.suandian.scope2.web.register.Registered.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;
import org.suandian.scope2.factor.EmissionFactor;
import org.suandian.scope2.internal.chain.LedgerHeads;
import org.suandian.scope2.internal.register.Registers;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.site.LedgerSite;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RegisterResourceIT {

    @Inject
    Registers registers;

    @Inject
    LedgerHeads heads;

    private static String factor(String id, String value) {
        return """
        {'id':'%s','kind':'LOCATION_AVERAGE','area':'DE','from':'2025-01-01T00:00:00Z','to':'2026-01-01T00:00:00Z','year':2024,
         'value':%s,'unit':'kg/kWh','basis':'DIRECT','gases':'CO2e','source':'UBA'}
        """.formatted(id, value).strip();
    }

    private static String site(String organisation, String id) {
        return """
        {'organisation':'%s','id':'%s','name':'Hall','stays':[
          {'from':'2024-01-01T00:00:00Z','to':'2025-07-01T00:00:00Z','region':'de-frankfurt','pue':1.3,'pueSource':'audit'},
          {'from':'2025-07-01T00:00:00Z','region':'gb-london'}]}
        """.formatted(organisation, id).strip();
    }

    @Test
    void aFactorIsRecordedOnceAndRevisedByAVersionThatEarlierHeadsDoNotSee() {
        String id = unique("f");
        post("/emission-factors", factor(id, "0.363"))
                .statusCode(201)
                .body("recorded", equalTo(1))
                .body("entries[0].status", equalTo("RECORDED"))
                .body("block.hash", matchesPattern("[0-9a-f]{64}"));
        LedgerHead before = heads.getHead();
        post("/emission-factors", factor(id, "0.36300"))
                .statusCode(200)
                .body("repeated", equalTo(1))
                .body("entries[0].version", equalTo(1))
                .body("block", nullValue());
        post("/emission-factors", factor(id, "0.371")).statusCode(201).body("entries[0].status", equalTo("REVISED"));

        assertThat(grams(id, before)).isEqualTo("363");
        assertThat(grams(id, heads.getHead())).isEqualTo("371");
        get("/emission-factors?id=" + id + "&versions=all")
                .body("factors.value", contains(363, 371))
                .body("factors.version", contains(1, 2))
                .body("factors.unit", contains("g/kWh", "g/kWh"));
        get("/emission-factors?id=" + id + "&asOf=" + before.recordedAt()).body("factors.value", contains(363));
    }

    private String grams(String id, LedgerHead head) {
        EmissionFactor factor = registers.listFactors(head).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return factor.rate().gramsPerKilowattHour().toPlainString();
    }

    @Test
    void oneBadEntryKeepsAllOthersOut() {
        String id = unique("f");
        long before = heads.getHead().sequence();
        post(
                        "/emission-factors",
                        "[" + factor(id, "0.3") + ","
                                + factor(unique("g"), "300").replace("DIRECT", "MARGINAL") + "]")
                .statusCode(422)
                .body("code", equalTo("invalid-ledger-entries"))
                .body("issueCount", equalTo(1))
                .body("issues.code", contains("implausible-rate"))
                .body("issues.path", contains("[1].value"));
        get("/emission-factors?id=" + id).body("factors", hasSize(0));
        assertThat(heads.getHead().sequence()).isEqualTo(before);
    }

    @Test
    void differentContentUnderOneIdInOneRequestIsRefused() {
        String id = unique("f");
        post("/emission-factors", "[" + factor(id, "0.3") + "," + factor(id, "0.3") + "," + factor(id, "0.4") + "]")
                .statusCode(422)
                .body("issues.code", contains("id-given-twice"))
                .body("issues.path", contains("[2].id"));
    }

    @Test
    void whatIsNoJsonIsToldAsSuch() {
        post("/emission-factors", "{'id':'a'").statusCode(400).body("code", equalTo("malformed-json"));
        post("/emission-factors", "{'id':'a','id':'b'}").statusCode(400).body("code", equalTo("malformed-json"));
        post("/emission-factors", factor("a", "0.3") + "{}").statusCode(400).body("code", equalTo("malformed-json"));
        post("/emission-factors", "").statusCode(400);
        post("/emission-factors?x=1", "{}").statusCode(400).body("code", equalTo("unknown-parameter"));
        postCsv("/emission-factors", "id,kind", "\"a,b").statusCode(400).body("code", equalTo("malformed-csv"));
    }

    @Test
    void aSiteIsRecordedWithWhatItsRegionsSay() {
        String organisation = unique("acme");
        post("/ledger/sites", site(organisation, "hall")).statusCode(201);
        get("/ledger/sites?organisation=" + organisation)
                .body("sites", hasSize(1))
                .body("sites[0].stays.market", contains("EU-GO", "UK-REGO"))
                .body("sites[0].stays.pueSource", contains("audit", "assumed"))
                .body("sites[0].stays[1].timezone", equalTo("Europe/London"))
                .body("sites[0].stays[0].areas", contains("de-frankfurt", "DE"));
        get("/ledger/sites").statusCode(400).body("code", equalTo("missing-parameter"));
        get("/ledger/sites?organisation=" + organisation + "x").statusCode(200).body("sites", hasSize(0));
        List<LedgerSite> sites = registers.listSites(organisation, heads.getHead());
        assertThat(sites.getFirst().stays().getFirst().to()).hasValue(Instant.parse("2025-07-01T00:00:00Z"));
        assertThat(sites.getFirst().stays().getLast().to()).isEqualTo(Optional.empty());
    }

    @Test
    void sitesComeAsCsvToo() {
        String organisation = unique("acme");
        String[] rows = {
            "organisation,id,name,from,to,region",
            organisation + ",h1,Hall 1,2024-01-01T00:00:00Z,2025-01-01T00:00:00Z,de-frankfurt",
            organisation + ",h1,,2025-01-01T00:00:00Z,,fr-paris",
            organisation + ",h2,Hall 2,2024-01-01T00:00:00Z,,cn-zhongwei"
        };
        postCsv("/ledger/sites", rows).statusCode(201).body("recorded", equalTo(2));
        postCsv("/ledger/sites", rows).statusCode(200).body("repeated", equalTo(2));
        get("/ledger/sites?organisation=" + organisation + "&id=h2")
                .body("sites.id", contains("h2"))
                .body("sites[0].stays[0].market", equalTo("CN-GEC"));
    }

    @Test
    void listsComeAsCsvForThoseWhoAsk() {
        String id = unique("f");
        post("/emission-factors", factor(id, "0.363").replace("UBA", "=1+1")).statusCode(201);
        String csv = given().accept("text/csv")
                .get("/emission-factors?id=" + id)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=UTF-8"))
                .extract()
                .asString();
        assertThat(csv)
                .startsWith("id,kind,area,from,to,year,value,unit,basis,gases,source,uncertainty_percent,version,")
                .contains(
                        "\r\n" + id
                                + ",LOCATION_AVERAGE,DE,2025-01-01T00:00:00Z,2026-01-01T00:00:00Z,2024,363,g/kWh,DIRECT,CO2e,'=1+1,,1,");
        given().accept("*/*").get("/emission-factors?id=" + id).then().contentType("application/json");
    }

    @Test
    void marketsOfOnesOwnStandBesideThoseOfTheService() {
        String id = unique("M");
        post(
                        "/ledger/markets",
                        "{'id':'%s','name':'Own','countries':['KP'],'accepts':['CN-GEC'],'hasInstruments':true,'source':'own reading'}"
                                .formatted(id))
                .statusCode(201);
        get("/ledger/markets").body("markets.id", hasItem("EU-GO")).body("markets.id", hasItem(id));
        get("/ledger/markets?id=" + id).body("markets.accepts", contains(List.of("CN-GEC")));
        get("/ledger/markets?id=CN-GEC")
                .body("markets[0].hasInstruments", equalTo(true))
                .body("markets[0].version", nullValue());
        post("/ledger/markets", "{'id':'x','name':'x','countries':['Deutschland'],'hasInstruments':true,'source':'s'}")
                .statusCode(422)
                .body("detail", containsString("ISO 3166-1"));
    }

    @Test
    void lossRatesAreShares() {
        String id = unique("l");
        String rate =
                "{'id':'%s','area':'DE','from':'2025-01-01T00:00:00Z','to':'2026-01-01T00:00:00Z','share':%s,'source':'grid'}";
        post("/loss-rates", rate.formatted(id, "0.04")).statusCode(201);
        post("/loss-rates", rate.formatted(id, "4")).statusCode(422).body("issues.code", contains("implausible-share"));
        postCsv(
                        "/loss-rates",
                        "id,area,from,to,share,source",
                        id + ",DE,2025-01-01T00:00:00Z,2026-01-01T00:00:00Z,0.0400,grid")
                .statusCode(200);
        assertThat(registers.listLossRates(heads.getHead()))
                .filteredOn(each -> each.id().equals(id))
                .singleElement()
                .satisfies(each -> assertThat(each.share()).isEqualByComparingTo("0.04"));
    }
}
