package org.suandian.platform.security.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.suandian.platform.security.TestKeys.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;
import org.suandian.platform.security.SecuredProfile;
import org.suandian.platform.start.StartException;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@TestProfile(SecuredProfile.class)
class KeyCommandIT {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    private String run(Map<String, String> environment, String... words) {
        new KeyCommand(environment, print(out), print(messages)).run(List.of(words));
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    @Test
    void theFirstKeyOfATenantOpensAndMakesOthers() {
        String secret = run(
                Map.of("QUARKUS_DATASOURCE_USERNAME", user, "QUARKUS_DATASOURCE_PASSWORD", password),
                "create",
                "--tenant",
                "first",
                "--role",
                "admin",
                "--name",
                "bootstrap",
                "--database-url",
                url);
        assertThat(secret).matches("sk_[A-Za-z0-9]{10}_[A-Za-z0-9]{32}");
        assertThat(messages.toString(StandardCharsets.UTF_8))
                .contains("first", "admin", "shown this once")
                .doesNotContain(secret);
        as(secret).get("/api-keys").then().statusCode(200).body("keys.name", hasItem("bootstrap"));
    }

    @Test
    void aDatabaseThatDoesNotTakeItIsToldWithoutTheSecret() {
        assertThatThrownBy(() -> run(
                        Map.of("QUARKUS_DATASOURCE_USERNAME", user, "QUARKUS_DATASOURCE_PASSWORD", "wrong" + password),
                        "create",
                        "--tenant",
                        "first",
                        "--role",
                        "admin",
                        "--database-url",
                        url.replace("suandian", "no_such_database")))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("must take the key");
        assertThat(out.size()).isZero();
    }
}
