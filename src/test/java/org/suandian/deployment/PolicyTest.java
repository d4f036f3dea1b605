package org.suandian.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.suandian.deployment.manifest.Kustomize;
import org.suandian.deployment.manifest.Manifest;
import org.suandian.deployment.manifest.PodPolicy;

class PolicyTest {

    private static final String TRIAL = Kustomize.buildText(ManifestsTest.OVERLAYS.resolve("trial"));
    private static final List<Manifest> PRODUCTION = Kustomize.build(ManifestsTest.OVERLAYS.resolve("production"));

    private static List<String> violations(String yaml) {
        return Kustomize.parse(yaml).stream()
                .flatMap(manifest -> PodPolicy.violations(manifest).stream())
                .toList();
    }

    private static Manifest one(String kind, String name) {
        return PRODUCTION.stream()
                .filter(manifest -> manifest.toString().equals(kind + " " + name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("org.suandian.deployment.ManifestsTest#overlays")
    void everyPodKeepsThePolicy(Path overlay) {
        assertThat(violations(Kustomize.buildText(overlay))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "runAsNonRoot: true, runAsNonRoot: false, not run as root",
        "runAsUser: 10001, runAsUser: 0, other than 0",
        "automountServiceAccountToken: false, automountServiceAccountToken: true, no token",
        "type: RuntimeDefault, type: Unconfined, seccomp",
        "readOnlyRootFilesystem: true, readOnlyRootFilesystem: false, read-only root",
        "allowPrivilegeEscalation: false, allowPrivilegeEscalation: true, gain privileges",
        "- ALL, - NET_RAW, no capabilities",
        "image: suandian:0.1.0, image: suandian, version of its image",
        "image: suandian:0.1.0, image: suandian:latest, version of its image",
        "image: postgres:18.6, image: 'postgres@sha256:12', version of its image",
        "startupProbe:, startUp:, startupProbe",
        "livenessProbe:, alive:, livenessProbe",
        "readinessProbe:, ready:, readinessProbe",
        "memory: 1Gi, mem: 1Gi, resources/limits/memory",
        "sizeLimit: 2Gi, size: 2Gi, must have a limit",
        "secretKeyRef:, configMapKeyRef:, must be a reference",
        "SUANDIAN_SECURITY_MODE: secured, SUANDIAN_OIDC_SECRET: abc, must be in a secret",
        "5432/suandian, 5432/suandian?password=x, no password",
        "enableServiceLinks: false, hostNetwork: true, hostNetwork must not"
    })
    void aViolationThatIsPlantedIsFound(String before, String after, String word) {
        assertThat(TRIAL).contains(before);

        assertThat(violations(TRIAL.replace(before, after))).anyMatch(violation -> violation.contains(word));
    }

    @Test
    void onlyTheMigrationHasTheOwnersLogin() {
        for (Manifest manifest : PRODUCTION) {
            manifest.lastingContainers()
                    .forEach(container -> assertThat(container.toString()).doesNotContain("suandian-database-owner"));
        }
        assertThat(one("Deployment", "suandian-api").containers().getFirst().toString())
                .contains("suandian-database-owner")
                .contains("QUARKUS_INIT_AND_EXIT");
    }

    @Test
    void theApiAndTheSolversAreApart() {
        assertThat(one("Deployment", "suandian-api").lastingContainers().toString())
                .contains("{\"name\":\"SUANDIAN_ROLES\",\"value\":\"api\"}");
        assertThat(one("Deployment", "suandian-solver").lastingContainers().toString())
                .contains("{\"name\":\"SUANDIAN_ROLES\",\"value\":\"solver\"}");
    }

    @Test
    void solversAreAsManyAsTheQueueAsksForAndNobodyElseSaysHowMany() {
        Manifest autoscaler = one("HorizontalPodAutoscaler", "suandian-solver");

        assertThat(autoscaler.json().at("/spec/scaleTargetRef/name").asText()).isEqualTo("suandian-solver");
        assertThat(autoscaler.json().at("/spec/metrics/0/external/metric/name").asText())
                .isEqualTo("suandian_plan_queue_length");
        assertThat(one("Deployment", "suandian-solver").json().at("/spec").has("replicas"))
                .isFalse();
    }

    @Test
    void productionDoesNotStartOpen() {
        assertThat(PRODUCTION.stream()
                        .filter(manifest -> manifest.kind().equals("ConfigMap")
                                && manifest.json().path("data").has("QUARKUS_HTTP_HOST")))
                .singleElement()
                .satisfies(settings -> assertThat(settings.json()
                                .at("/data/SUANDIAN_SECURITY_MODE")
                                .asText())
                        .isEqualTo("secured"));
    }
}
