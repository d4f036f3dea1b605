package org.suandian.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suandian.deployment.manifest.Kustomize;
import org.suandian.deployment.manifest.Manifest;

class MonitoringTest {

    private static final Path COMPONENT = Path.of("k8s", "components", "monitoring");
    private static final Pattern METRIC = Pattern.compile("\\b(llm|suandian|http|agroal|jvm)_[a-z0-9_]+[a-z]\\b");

    private static JsonNode rules() throws IOException {
        return Kustomize.parse(Files.readString(COMPONENT.resolve("rules.yaml")))
                .getFirst()
                .json();
    }

    private static JsonNode dashboard() throws IOException {
        return new ObjectMapper().readTree(COMPONENT.resolve("dashboard.json").toFile());
    }

    private static Set<String> metricsOf(String text) {
        Set<String> names = new TreeSet<>();
        METRIC.matcher(text).results().forEach(match -> names.add(match.group()));
        return names;
    }

    private static Set<ValidationMessage> violations(JsonNode object) throws IOException {
        try (var schema = MonitoringTest.class.getResourceAsStream("/deployment/prometheus-operator.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema)
                    .validate(object);
        }
    }

    @Test
    void whatTheOperatorOfPrometheusNeedsIsThere() throws IOException {
        assertThat(violations(rules())).isEmpty();
        for (Manifest manifest : Kustomize.build(ManifestsTest.OVERLAYS.resolve("production"))) {
            if (manifest.apiVersion().startsWith("monitoring.")) {
                assertThat(violations(manifest.json())).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "alert: SuandianDown, allert: SuandianDown",
        "expr: >-, expression: >-",
        "for: 2m, for: 2 minutes",
        "kind: PrometheusRule, kind: Rule",
        "- name: suandian, - title: suandian"
    })
    void anErrorThatIsPlantedIsFound(String before, String after) throws IOException {
        String text = Files.readString(COMPONENT.resolve("rules.yaml"));
        assertThat(text).contains(before);

        assertThat(violations(
                        Kustomize.parse(text.replace(before, after)).getFirst().json()))
                .isNotEmpty();
    }

    @Test
    void everyAlertHasAPageThatSaysWhatToDoAndATestThatItRings() throws IOException {
        String page = Files.readString(Path.of("docs", "operations.md"));
        String tests = Files.readString(COMPONENT.resolve("rules-test.yaml"));
        List<String> alerts = new ArrayList<>();
        rules().at("/spec/groups")
                .forEach(group -> group.path("rules")
                        .forEach(rule -> alerts.add(rule.path("alert").asText())));

        assertThat(alerts).hasSizeGreaterThan(8).doesNotHaveDuplicates().allSatisfy(alert -> {
            assertThat(page).contains("### " + alert + "\n");
            // Once where all is well, once where it is not.
            assertThat(tests.split("alertname: " + alert + "\n", -1)).hasSize(3);
        });
    }

    @Test
    void theDashboardShowsWhatTheFieldAsksForAndKnowsItsUnits() throws IOException {
        assertThat(metricsOf(dashboard().toString()))
                .contains(
                        "llm_cost_per_million_tokens",
                        "llm_energy_kwh_per_million_tokens",
                        "llm_gco2e_per_million_tokens",
                        "suandian_plan_queue_length",
                        "suandian_solver_gap_ratio",
                        "suandian_data_age_seconds");
        Set<Integer> ids = new TreeSet<>();
        for (JsonNode panel : dashboard().path("panels")) {
            assertThat(ids.add(panel.path("id").asInt())).isTrue();
            if (panel.path("type").asText().equals("row")) {
                continue;
            }
            assertThat(panel.at("/fieldConfig/defaults/unit").asText())
                    .as(panel.path("title").asText())
                    .isNotEmpty();
            assertThat(panel.at("/datasource/uid").asText()).isEqualTo("${datasource}");
            assertThat(panel.path("targets"))
                    .isNotEmpty()
                    .allSatisfy(target ->
                            assertThat(metricsOf(target.path("expr").asText())).isNotEmpty());
        }
    }

    @Test
    void theDashboardIsInstalledWithTheManifests() throws IOException {
        JsonNode installed = Kustomize.build(ManifestsTest.OVERLAYS.resolve("production")).stream()
                .filter(manifest -> manifest.name().equals("suandian-dashboard"))
                .findFirst()
                .orElseThrow()
                .json();

        assertThat(new ObjectMapper()
                        .readTree(installed.at("/data/suandian.json").asText()))
                .isEqualTo(dashboard());
    }
}
