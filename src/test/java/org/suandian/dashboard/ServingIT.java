package org.suandian.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.platform.PostgresTestResource;

/** How the interface's document and its parts are served. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ServingIT {

    private static final Pattern BUNDLED = Pattern.compile("\"(/static/bundle/[^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/calculator", "/hours", "/plan?plan=x", "/reports", "/data"})
    void eachPageIsTheDocumentAndIsAskedForAnew(String path) {
        given().accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", "no-cache")
                .body(containsString("<sd-app>"));
    }

    @Test
    void theDocumentHasNoScriptOrStyleInItself() {
        String document = given().get("/").asString();
        assertThat(document)
                .doesNotContain("<style")
                .doesNotContain(" style=")
                .doesNotContainPattern("<script(?![^>]* src=)");
        assertThat(document)
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain("\"//");
    }

    @Test
    void scriptsRunOnlyFromTheServiceItself() {
        String policy = given().get("/").header("Content-Security-Policy");
        assertThat(policy)
                .contains(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "frame-ancestors 'none'",
                        "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(given().get("/regions").header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void partsCarryTheirHashAndNeverChange() {
        Matcher bundled = BUNDLED.matcher(given().get("/").asString());
        int found = 0;
        while (bundled.find()) {
            found++;
            assertThat(bundled.group(1)).matches("/static/bundle/app-[A-Z0-9]{8}\\.(js|css)");
            given().get(bundled.group(1))
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", equalTo("public, max-age=31536000, immutable"));
        }
        assertThat(found).isEqualTo(2);
    }

    @Test
    void aPartThatIsNotThereIsNotRemembered() {
        given().get("/static/bundle/app-AAAAAAAA.js")
                .then()
                .statusCode(404)
                .header("Cache-Control", not(containsString("immutable")));
    }

    @Test
    void aPathThatIsNoPageIsAProblemAndNotTheDocument() {
        given().accept("text/html").get("/calculators").then().statusCode(404).body("code", equalTo("unknown-path"));
    }

    @Test
    void aTrailingSlashLeadsToThePageWithItsView() {
        given().redirects()
                .follow(false)
                .get("/hours/?region=fr-paris")
                .then()
                .statusCode(301)
                .header("Location", "/hours?region=fr-paris");
    }
}
