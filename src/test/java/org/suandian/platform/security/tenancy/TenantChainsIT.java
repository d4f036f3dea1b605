package org.suandian.platform.security.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.suandian.platform.security.TestKeys.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;
import org.suandian.platform.security.SecuredProfile;
import org.suandian.platform.security.TestKeys;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@TestProfile(SecuredProfile.class)
class TenantChainsIT {

    private static final String SITE = """
            {"organisation": "same", "id": "hall", "name": "%s", "stays": [
              {"from": "2020-01-01T00:00:00Z", "region": "de-frankfurt", "pue": 1.2, "pueSource": "meters"}]}
            """;

    private static final String ACTIVITY = """
            [{"organisation": "same", "id": "r-1", "site": "hall", "start": "2025-01-01T00:00:00Z",
              "end": "2025-01-02T00:00:00Z", "energy": 10, "energyUnit": "kWh", "measurementPoint": "IT_EQUIPMENT",
              "meter": "m"}]
            """;

    private static String newTenant() {
        return TestKeys.create("chain-" + UUID.randomUUID().toString().substring(0, 8), "admin");
    }

    private static void post(String key, String path, String body, int status) {
        as(key).contentType("application/json").body(body).post(path).then().statusCode(status);
    }

    private static int sequence(String key) {
        return as(key).get("/ledger/head").then().statusCode(200).extract().path("sequence");
    }

    @Test
    void eachTenantHasAChainOfItsOwnThatIsSound() {
        String one = newTenant();
        String other = newTenant();
        for (String key : new String[] {one, other}) {
            post(key, "/ledger/sites", SITE.formatted("the same ids"), 201);
            post(key, "/activity", ACTIVITY, 201);
            post(key, "/activity", ACTIVITY, 200);
        }
        assertThat(sequence(one)).isEqualTo(2);
        post(one, "/ledger/sites", SITE.formatted("renamed"), 201);
        assertThat(sequence(one)).isEqualTo(3);
        assertThat(sequence(other)).isEqualTo(2);
        for (String key : new String[] {one, other}) {
            as(key).get("/ledger/verification").then().statusCode(200).body("sound", equalTo(true));
        }
    }

    @Test
    void aJobWorksOnTheDataOfTheTenantThatHandedItIn() {
        String key = newTenant();
        post(key, "/ledger/sites", SITE.formatted("hall"), 201);
        post(key, "/activity", ACTIVITY, 201);
        String location = as(key).contentType("application/json")
                .body("{\"organisation\": \"same\", \"from\": \"2025-01-01\", \"to\": \"2025-01-03\"}")
                .post("/emissions-reports")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        String report = location.substring(location.indexOf("/emissions-reports"));
        String events =
                as(key).get(report + "/events").then().statusCode(200).extract().asString();
        assertThat(events).contains("event:end").contains("\"status\":\"COMPLETED\"");
        as(key).get(report + "/verification").then().statusCode(200).body("sound", equalTo(true));
        as(key).get(report + ".pdf").then().statusCode(200);
        as(newTenant()).get(report + ".pdf").then().statusCode(404);
    }
}
