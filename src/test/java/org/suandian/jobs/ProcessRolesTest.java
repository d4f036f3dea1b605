package org.suandian.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessRolesTest {

    @Test
    void aProcessMayHaveOneRoleOrBoth() {
        assertThat(ProcessRoles.of("api").runsJobs()).isFalse();
        assertThat(ProcessRoles.of("solver").answersRequests()).isFalse();
        assertThat(ProcessRoles.of(" api , solver ").runsJobs()).isTrue();
        assertThat(ProcessRoles.of("api,solver").answersRequests()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "API", "api,solvers"})
    void anythingElseIsRefused(String list) {
        assertThatThrownBy(() -> ProcessRoles.of(list))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("api, solver");
    }
}
