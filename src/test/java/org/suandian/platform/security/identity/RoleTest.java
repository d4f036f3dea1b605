package org.suandian.platform.security.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suandian.platform.web.Roles;

class RoleTest {

    @Test
    void rolesAreThoseThatResourcesName() {
        assertThat(Arrays.stream(Role.values()).map(Role::id))
                .containsExactly(Roles.VIEWER, Roles.PLANNER, Roles.AUDITOR, Roles.ADMIN);
    }

    @Test
    void aRoleHasItsParts() {
        assertThat(Role.namesWithParts(Set.of(Role.PLANNER))).containsExactlyInAnyOrder("planner", "viewer");
        assertThat(Role.namesWithParts(Set.of(Role.AUDITOR))).containsExactlyInAnyOrder("auditor", "viewer");
        assertThat(Role.namesWithParts(Set.of(Role.ADMIN)))
                .containsExactlyInAnyOrder("admin", "auditor", "planner", "viewer");
        assertThat(Role.namesWithParts(Set.of())).isEmpty();
    }
}
