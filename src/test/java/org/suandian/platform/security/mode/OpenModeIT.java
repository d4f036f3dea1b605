package org.suandian.platform.security.mode;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class OpenModeIT {

    @Test
    void everybodyMayDoEverything() {
        given().get("/regions").then().statusCode(200);
        given().get("/api-keys").then().statusCode(200);
    }

    @Test
    void aRequestUnderTheNameOfAnotherHostIsRefused() {
        given().header("Host", "rebound.example")
                .get("/regions")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-this-machine"));
    }

    @Test
    void whatDeclaresNoPermissionIsDeniedEvenHere() {
        given().get("/test-undeclared").then().statusCode(403).body("code", equalTo("forbidden"));
    }
}
