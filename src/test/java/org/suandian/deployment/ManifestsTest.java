package org.suandian.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.deployment.manifest.Kustomize;
import org.suandian.deployment.manifest.Manifest;
import org.suandian.deployment.manifest.ObjectModels;

class ManifestsTest {

    static final Path OVERLAYS = Path.of("k8s", "overlays");
    private static final String PRODUCTION = Kustomize.buildText(OVERLAYS.resolve("production"));

    static Stream<Path> overlays() throws IOException {
        try (Stream<Path> folders = Files.list(OVERLAYS)) {
            return folders.filter(Files::isDirectory).toList().stream();
        }
    }

    private static List<String> complaints(String yaml) {
        return Kustomize.parse(yaml).stream()
                .flatMap(manifest -> ObjectModels.complaints(manifest).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void whatEachOverlayBuildsIsValid(Path overlay) {
        String yaml = Kustomize.buildText(overlay);

        assertThat(Kustomize.parse(yaml)).hasSizeGreaterThan(5);
        assertThat(complaints(yaml)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void nothingOfTheInstallationIsLeftToBeFilledIn(Path overlay) {
        assertThat(Kustomize.buildText(overlay)).doesNotContain("set-by-environment");
    }

    @Test
    void theBuildSaysWhatItWasGiven() {
        List<Manifest> built = Kustomize.parse(PRODUCTION);

        assertThat(built)
                .extracting(Manifest::toString)
                .contains(
                        "Deployment suandian-api",
                        "Deployment suandian-solver",
                        "HorizontalPodAutoscaler suandian-solver",
                        "PodDisruptionBudget suandian-api",
                        "PodDisruptionBudget suandian-solver",
                        "Ingress suandian-api",
                        "ServiceMonitor suandian",
                        "PrometheusRule suandian")
                .doesNotContain("StatefulSet suandian-database", "ConfigMap environment");
    }

    /** Each line: what is in the built text, what an editing hand makes of it, a word of the complaint. */
    @ParameterizedTest
    @CsvSource({
        "terminationGracePeriodSeconds: 60, terminationGracePeriodSecond: 60, terminationGracePeriodSecond",
        "runAsNonRoot: true, runAsNonroot: true, runAsNonroot",
        "minReplicas: 1, minimumReplicas: 1, minimumReplicas",
        "scrapeTimeout: 5s, scrapeTimeOut: 5s, scrapeTimeOut",
        "maxReplicas: 8, maxReplicas: eight, eight",
        "replicas: 2, 'replicas: \"2\"', Integer",
        "readOnlyRootFilesystem: true, readOnlyRootFilesystem: perhaps, Boolean",
        "failureThreshold: 60, failureThreshold: [60], Array",
        "value: api, value: 1, String",
        "'value: \"true\"', value: true, String",
        "apiVersion: autoscaling/v2, apiVersion: autoscaling/v2beta9, HorizontalPodAutoscaler",
        "apiVersion: apps/v1, apiVersion: extensions/v1, Deployment",
        "apiVersion: policy/v1, apiVersion: batch/v1, PodDisruptionBudget",
        "apiVersion: monitoring.coreos.com/v1, apiVersion: monitoring.coreos.com/v2, has no such kind",
        "kind: Ingress, kind: Egress, Egress"
    })
    void anErrorThatIsPlantedIsFound(String before, String after, String word) {
        assertThat(PRODUCTION).contains(before);

        assertThat(complaints(PRODUCTION.replace(before, after))).anyMatch(complaint -> complaint.contains(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maxReplicas", "containerPort", "topologyKey"})
    void aFieldThatMustBeThereIsMissed(String name) {
        String without = PRODUCTION
                .replaceAll("(?m)^( *- )" + name + ": .*\\n *", "$1")
                .replaceAll("(?m)^ *" + name + ":.*\\n", "");

        assertThat(complaints(without)).anyMatch(complaint -> complaint.contains(name));
    }

    @Test
    void neitherModelFindsEverythingAlone() {
        Manifest autoscaler = Kustomize.parse(PRODUCTION).stream()
                .filter(manifest -> manifest.kind().equals("HorizontalPodAutoscaler"))
                .findFirst()
                .orElseThrow();
        ObjectNode wrongType = autoscaler.json().deepCopy();
        ((ObjectNode) wrongType.path("spec")).put("maxReplicas", "8");
        ObjectNode missing = autoscaler.json().deepCopy();
        ((ObjectNode) missing.path("spec")).remove("maxReplicas");

        assertThat(ObjectModels.ofOfficialModel(new Manifest(wrongType))).isEmpty();
        assertThat(ObjectModels.ofTypes(new Manifest(wrongType))).hasSize(1);
        assertThat(ObjectModels.ofOfficialModel(new Manifest(missing))).hasSize(1);
        assertThat(ObjectModels.ofTypes(new Manifest(missing))).isEmpty();
    }

    @Test
    void aKustomizationThatNamesAMissingFileDoesNotBuild(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("kustomization.yaml"),
                "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n  - missing.yaml\n");

        assertThatThrownBy(() -> Kustomize.build(folder)).hasMessageContaining("missing.yaml");
    }

    @Test
    void whatKustomizeIsGoingToDropIsAFailure(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("kustomization.yaml"),
                "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\ncommonLabels:\n  a: b\n");

        assertThatThrownBy(() -> Kustomize.build(folder)).hasMessageContaining("commonLabels");
    }
}
