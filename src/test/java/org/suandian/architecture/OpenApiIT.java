package org.suandian.architecture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;

/** The description of the API is committed, so that a change of the API is a change that someone reads. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class OpenApiIT {

    private static final Path COMMITTED = Path.of("docs", "openapi.yaml");

    @Test
    void theApiIsTheOneThatIsCommitted() throws IOException {
        String current = given().get("/q/openapi?format=yaml").asString();
        assertThat(current).contains("openapi: 3.1.");
        if (System.getProperty("openapi.accept") != null) {
            Files.writeString(COMMITTED, current);
        }
        assertThat(Files.readString(COMMITTED))
                .as("docs/openapi.yaml must be what the service answers. If the change is wanted, accept it with:"
                        + " ./mvnw verify -Dopenapi.accept")
                .isEqualTo(current);
    }
}
