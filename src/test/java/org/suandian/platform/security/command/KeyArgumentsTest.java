package org.suandian.platform.security.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.platform.start.StartException;

class KeyArgumentsTest {

    private static KeyArguments read(String line) {
        return KeyArguments.of(List.of(line.split(" ")));
    }

    @Test
    void allIsRead() {
        KeyArguments arguments = read(
                "create --tenant acme --role planner --role auditor --name ci --expires-at 2027-01-01T01:00+01:00");
        assertThat(arguments.tenant().id()).isEqualTo("acme");
        assertThat(arguments.roles()).containsExactlyInAnyOrder("planner", "auditor");
        assertThat(arguments.name()).isEqualTo("ci");
        assertThat(arguments.expiresAt()).contains(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(arguments.databaseUrl()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "delete",
                "create",
                "create --tenant acme",
                "create --role admin",
                "create --tenant acme --role root",
                "create --tenant Acme --role admin",
                "create --tenant acme --tenant other --role admin",
                "create --tenant acme --role admin --expires-at tomorrow",
                "create --tenant acme --role admin --until 2027-01-01T00:00Z",
                "create --tenant acme --role"
            })
    void whatMakesNoSenseIsRefused(String line) {
        assertThatThrownBy(() -> read(line)).isInstanceOf(StartException.class).hasMessageContaining("must");
    }
}
