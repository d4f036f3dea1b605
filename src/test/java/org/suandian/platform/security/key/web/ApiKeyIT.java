package org.suandian.platform.security.key.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.suandian.platform.security.TestKeys.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.platform.PostgresTestResource;
import org.suandian.platform.security.SecuredProfile;
import org.suandian.platform.security.TestKeys;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@TestProfile(SecuredProfile.class)
class ApiKeyIT {

    private static final String BODY = "{\"name\": \"ci\", \"roles\": [\"viewer\"]}";

    private static ValidatableResponse create(String admin, String body) {
        return as(admin)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api-keys")
                .then();
    }

    @Test
    void nobodyIsAnsweredWithoutAKey() {
        given().get("/regions")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("code", equalTo("unauthorized"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready", "/q/openapi", "/"})
    void whatTellsNothingOfAnybodyIsPublic(String path) {
        given().get(path).then().statusCode(200);
    }

    @Test
    void aKeyThatDoesNotHoldDoesNotHideWhatIsPublic() {
        as("sk_aaaaaaaaaa_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
                .get("/q/health/ready")
                .then()
                .statusCode(200);
    }

    @Test
    void whatElseThereIsForOperatorsNeedsAKey() {
        given().get("/q/metrics").then().statusCode(401);
    }

    @Test
    void theDescriptionOfTheApiSaysHowToComeIn() {
        given().get("/q/openapi?format=json")
                .then()
                .body("components.securitySchemes.bearer.type", equalTo("http"))
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"))
                .body("paths.'/api-keys'.post.security[0].bearer", hasItem("admin"));
    }

    @Test
    void aKeyOpensInEitherHeader() {
        String key = TestKeys.create("acme", "viewer");
        as(key).get("/regions").then().statusCode(200);
        given().header("X-API-Key", key).get("/regions").then().statusCode(200);
        given().header("Authorization", "bearer " + key).get("/regions").then().statusCode(200);
        as(key).header("X-API-Key", key).get("/regions").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sk_aaaaaaaaaa_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "sk_short",
                "sk_",
                "nonsense",
                "eyJhbGciOiJub25lIn0.eyJ0ZW5hbnQiOiJhY21lIn0."
            })
    void whatIsNoValidKeyOpensNothingAndIsNotRepeated(String key) {
        String answer = as(key).get("/regions").then().statusCode(401).extract().asString();
        assertThat(answer).doesNotContain(key).contains("unauthorized");
    }

    @Test
    void aRoleThatIsNotEnoughIsForbidden() {
        create(TestKeys.create("acme", "auditor"), BODY).statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void anExpiredKeyOpensNothing() {
        String past = TestKeys.create("acme", Optional.of(Instant.now().minusSeconds(1)), "viewer")
                .secret()
                .reveal();
        as(past).get("/regions").then().statusCode(401);
    }

    @Test
    void aKeyIsMadeUsedListedAndRevoked() {
        String admin = TestKeys.create("acme", "admin");
        var made = create(admin, "{\"name\": \"ci\", \"roles\": [\"viewer\"], \"expiresAt\": \"2099-01-01T00:00:00Z\"}")
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("secret", notNullValue())
                .extract();
        String id = made.path("id");
        String secret = made.path("secret");
        as(secret).get("/regions").then().statusCode(200);
        as(admin)
                .get("/api-keys")
                .then()
                .statusCode(200)
                .body("keys.id", hasItem(id))
                .body("keys.find { it.id == '%s' }.secret".formatted(id), nullValue())
                .body("keys.find { it.id == '%s' }.lastUsedAt".formatted(id), notNullValue())
                .body("keys.find { it.id == '%s' }.createdBy".formatted(id), equalTo("test"));
        as(admin).delete("/api-keys/" + id).then().statusCode(200).body("revokedAt", notNullValue());
        as(secret).get("/regions").then().statusCode(401);
    }

    @Test
    void keysOfAnotherTenantAreNeitherSeenNorRevoked() {
        String other = TestKeys.create("globex", "admin");
        String id = create(other, BODY).statusCode(201).extract().path("id");
        String admin = TestKeys.create("acme", "admin");
        as(admin).get("/api-keys").then().statusCode(200).body("keys.id", not(hasItem(id)));
        as(admin).delete("/api-keys/" + id).then().statusCode(404).body("code", equalTo("unknown-api-key"));
        as(other).get("/api-keys").then().body("keys.find { it.id == '%s' }.revokedAt".formatted(id), nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\": \"\", \"roles\": [\"viewer\"]}",
                "{\"name\": \"x\", \"roles\": []}",
                "{\"name\": \"x\", \"roles\": [\"root\"]}",
                "{\"name\": \"x\", \"roles\": [\"viewer\"], \"expiresAt\": \"2020-01-01T00:00:00Z\"}"
            })
    void anUnsoundRequestIsRefused(String body) {
        create(TestKeys.create("acme", "admin"), body).statusCode(400).body("code", equalTo("invalid-property"));
    }

    @Test
    void aKeyInTheUrlIsRefusedAndNotRepeated() {
        String key = TestKeys.create("acme", "viewer");
        for (String url : new String[] {"/regions?api_key=" + key, "/regions/" + key, "/cost-per-token?token=x"}) {
            String answer = as(key).get(url).then().statusCode(400).extract().asString();
            assertThat(answer).contains("secret-in-url").doesNotContain(key);
        }
    }
}
