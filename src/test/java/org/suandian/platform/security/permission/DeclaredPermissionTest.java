package org.suandian.platform.security.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suandian.platform.security.identity.Role;

/** Holds the code to it that every endpoint says who may use it, and docs/security.md to the code. */
class DeclaredPermissionTest {

    private static final Path PAGE = Path.of("docs", "security.md");
    private static final String BEGIN = "<!-- made from the code: begin -->\n";
    private static final String END = "<!-- made from the code: end -->\n";

    @Test
    void everyEndpointSaysWhoMayUseIt() {
        Set<String> known = Stream.of(Role.values()).map(Role::id).collect(Collectors.toSet());
        assertThat(Endpoint.listAll())
                .hasSizeGreaterThan(70)
                .allSatisfy(endpoint -> assertThat(endpoint.roles())
                        .as(endpoint.source() + " must have @RolesAllowed with one of Roles")
                        .isNotEmpty()
                        .isSubsetOf(known));
    }

    @Test
    void oneAddressAsksForTheSameRoleInEachFormat() {
        Map<String, Set<String>> seen = new HashMap<>();
        for (Endpoint endpoint : Endpoint.listAll()) {
            Set<String> before = seen.put(endpoint.method() + " " + endpoint.path(), endpoint.roles());
            assertThat(before).as(endpoint.source()).isIn(null, endpoint.roles());
        }
    }

    @Test
    void onlyAdministratorsChangeWhatAllReportsStandOn() {
        assertThat(Endpoint.listAll())
                .filteredOn(endpoint -> !endpoint.method().equals("GET"))
                .filteredOn(endpoint -> Stream.of("/ledger", "/imports", "/api-keys", "/instruments")
                        .anyMatch(endpoint.path()::startsWith))
                .isNotEmpty()
                .allSatisfy(endpoint -> assertThat(endpoint.roles()).containsExactly("admin"));
    }

    @Test
    void whoMayDoWhatIsAsDescribed() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        assertThat(begin).isGreaterThanOrEqualTo(BEGIN.length());
        assertThat(end).isGreaterThanOrEqualTo(begin);
        String table = table();
        if (System.getProperty("security.accept") != null) {
            Files.writeString(PAGE, page.substring(0, begin) + table + page.substring(end));
            return;
        }
        assertThat(page.substring(begin, end))
                .as("docs/security.md must have the table of the code. If the change is wanted, accept it with:"
                        + " ./mvnw test -Dtest=DeclaredPermissionTest -Dsecurity.accept")
                .isEqualTo(table);
    }

    private static String table() {
        List<Role> roles = List.of(Role.values());
        return Endpoint.listAll().stream()
                .map(endpoint -> "| `%s %s` | %s |\n"
                        .formatted(
                                endpoint.method(),
                                endpoint.path(),
                                roles.stream()
                                        .map(role -> endpoint.isAllowedTo(role) ? "yes" : "")
                                        .collect(Collectors.joining(" | "))))
                .distinct()
                .collect(Collectors.joining(
                        "", "| endpoint | viewer | planner | auditor | admin |\n|---|---|---|---|---|\n", ""));
    }
}
