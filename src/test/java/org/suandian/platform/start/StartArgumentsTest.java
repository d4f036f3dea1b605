package org.suandian.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartArgumentsTest {

    private static final String URL = "jdbc:postgresql://db/x?a=b";

    @Test
    void withoutArgumentsTheConfigurationDecides() {
        StartArguments none = StartArguments.of();
        assertThat(none.port()).isEmpty();
        assertThat(none.findExternalDatabaseUrl(Map.of())).isEmpty();
    }

    @Test
    void bothFormsAreRead() {
        StartArguments arguments = StartArguments.of("--port", "8081", "--database-url=" + URL);
        assertThat(arguments.port()).contains(8081);
        assertThat(arguments.databaseUrl()).contains(URL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port",
                "--port -1",
                "--port 65536",
                "--port abc",
                "--port=",
                "--prt 1",
                "8080",
                "--port 1 --port 2",
                "--database-url mysql://x"
            })
    void anythingElseIsRefused(String line) {
        assertThatThrownBy(() -> StartArguments.of(line.split(" "))).isInstanceOf(StartException.class);
    }

    @Test
    void theArgumentComesBeforeTheEnvironment() {
        Map<String, String> environment = Map.of("SUANDIAN_DATABASE_URL", "jdbc:postgresql://other/x");
        assertThat(StartArguments.of("--database-url", URL).findExternalDatabaseUrl(environment))
                .contains(URL);
        assertThat(StartArguments.of().findExternalDatabaseUrl(environment)).contains("jdbc:postgresql://other/x");
    }

    @Test
    void anEmptyUrlInTheEnvironmentIsNone() {
        assertThat(StartArguments.of().findExternalDatabaseUrl(Map.of("SUANDIAN_DATABASE_URL", " ")))
                .isEmpty();
    }

    @Test
    void theOwnerOfTheDatabaseIsAUserWithAPassword() {
        assertThat(StartArguments.findDatabaseOwner(Map.of())).isEmpty();
        assertThat(StartArguments.findDatabaseOwner(Map.of(
                        "SUANDIAN_DATABASE_OWNER_USERNAME", "owner", "SUANDIAN_DATABASE_OWNER_PASSWORD", "secret")))
                .contains(new DatabaseLogin("owner", "secret"));
        assertThatThrownBy(() -> StartArguments.findDatabaseOwner(Map.of("SUANDIAN_DATABASE_OWNER_PASSWORD", "secret")))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("SUANDIAN_DATABASE_OWNER_USERNAME");
    }
}
