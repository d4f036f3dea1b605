package org.suandian.platform.security.permission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.platform.security.TestKeys.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suandian.platform.PostgresTestResource;
import org.suandian.platform.security.SecuredProfile;
import org.suandian.platform.security.TestKeys;
import org.suandian.platform.security.identity.Role;
import org.suandian.platform.security.permission.Probe.Whose;

/** Every operation that the API describes, by every role, for one's own tenant and for another one. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@TestProfile(SecuredProfile.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixIT {

    /** The columns are none of the dataset's, so that a permitted import changes nothing for other tests. */
    private static final Map<String, Integer> NOT_2XX = Map.of("POST /imports", 422);

    private Belongings own;
    private List<Probe> probes;
    private Map<String, Endpoint> endpoints;

    @BeforeEach
    void prepare() {
        if (own == null) {
            own = new Belongings("default");
            probes = Probes.listAll(own);
            endpoints = Endpoint.listAll().stream()
                    .collect(Collectors.toMap(
                            each -> each.method() + " " + each.path(), each -> each, (one, other) -> one));
        }
    }

    @Test
    void everyOperationIsInTheMatrixAndDeclaresWhoMayUseIt() {
        Map<String, Map<String, Object>> paths =
                given().get("/q/openapi?format=json").path("paths");
        Set<String> described = new TreeSet<>();
        paths.forEach((path, operations) -> operations.keySet().stream()
                .filter(key -> Set.of("get", "post", "put", "delete", "patch").contains(key))
                .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        assertThat(probes.stream().map(Probe::operation)).containsExactlyInAnyOrderElementsOf(described);
        assertThat(endpoints.keySet()).containsAll(described);
    }

    @Test
    void nobodyIsAnsweredWithoutAKey() {
        SoftAssertions softly = new SoftAssertions();
        for (Probe probe : probes) {
            Response answer = probe.send(given());
            softly.assertThat(answer.statusCode()).as(probe.operation()).isEqualTo(401);
            if (!isNamed(probe)) {
                softly.assertThat(answer.asString()).as(probe.operation()).doesNotContain(own.canary);
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void eachRoleMayDoWhatItsEndpointsDeclareAndNothingElse(Role role) {
        String key = TestKeys.create("default", role.id());
        SoftAssertions softly = new SoftAssertions();
        for (Probe probe : probes) {
            Response answer = probe.send(as(key));
            String described = probe.operation() + " by " + role.id() + ": " + answer.asString();
            if (!endpoints.get(probe.operation()).isAllowedTo(role)) {
                softly.assertThat(answer.statusCode()).as(described).isEqualTo(403);
            } else if (NOT_2XX.containsKey(probe.operation())) {
                softly.assertThat(answer.statusCode()).as(described).isEqualTo(NOT_2XX.get(probe.operation()));
            } else {
                softly.assertThat(answer.statusCode()).as(described).isBetween(200, 299);
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void anotherTenantFindsNothing(Role role) {
        String key = TestKeys.create("globex", role.id());
        SoftAssertions softly = new SoftAssertions();
        for (Probe probe : probes) {
            Response answer = probe.send(as(key));
            String described = probe.operation() + " by " + role.id() + " of another tenant: " + answer.asString();
            boolean isAllowed = endpoints.get(probe.operation()).isAllowedTo(role);
            if (!isAllowed || probe.whose() == Whose.OPERATOR) {
                softly.assertThat(answer.statusCode()).as(described).isEqualTo(403);
            } else if (probe.whose() == Whose.OWN) {
                softly.assertThat(answer.statusCode()).as(described).isEqualTo(404);
            } else {
                softly.assertThat(answer.statusCode()).as(described).isIn(200, 201, 202, 404, 422);
            }
            if (probe.whose() != Whose.SHARED && probe.mediaType().isEmpty() && !isNamed(probe)) {
                softly.assertThat(answer.asString()).as(described).doesNotContain(own.canary);
            }
        }
        softly.assertAll();
    }

    /** Where the request itself has the text, the answer may repeat it. */
    private boolean isNamed(Probe probe) {
        return probe.url().contains(own.canary);
    }
}
