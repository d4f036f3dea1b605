package org.suandian.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.deployment.manifest.Kustomize;
import org.suandian.deployment.manifest.Manifest;

class NetworkPolicyTest {

    private static List<Manifest> policies(String overlay) {
        return Kustomize.build(ManifestsTest.OVERLAYS.resolve(overlay)).stream()
                .filter(manifest -> manifest.kind().equals("NetworkPolicy"))
                .toList();
    }

    /** Every way that is open, as "from" or "to", whom, and which port. */
    private static List<String> ways(String overlay) {
        List<String> result = new ArrayList<>();
        for (Manifest policy : policies(overlay)) {
            collect(policy, "ingress", "from", result);
            collect(policy, "egress", "to", result);
        }
        return result;
    }

    private static void collect(Manifest policy, String direction, String peers, List<String> result) {
        for (JsonNode rule : policy.json().at("/spec/" + direction)) {
            // A rule without peers or ports is one for everybody.
            assertThat(rule.path(peers)).as(policy.toString()).isNotEmpty();
            assertThat(rule.path("ports")).as(policy.toString()).isNotEmpty();
            for (JsonNode peer : rule.path(peers)) {
                rule.path("ports")
                        .forEach(port -> result.add(peers + " " + labels(peer) + " "
                                + port.path("protocol").asText() + " "
                                + port.path("port").asText()));
            }
        }
    }

    private static String labels(JsonNode peer) {
        List<String> parts = new ArrayList<>();
        peer.at("/namespaceSelector/matchLabels").forEach(label -> parts.add(label.asText()));
        peer.at("/podSelector/matchLabels").forEach(label -> parts.add(label.asText()));
        parts.add(peer.at("/ipBlock/cidr").asText());
        return String.join("/", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"trial", "production"})
    void nothingIsAllowedThatIsNotNamed(String overlay) {
        assertThat(policies(overlay)).anySatisfy(policy -> {
            assertThat(policy.json().at("/spec/podSelector")).isEmpty();
            assertThat(policy.json().at("/spec/policyTypes").toString()).isEqualTo("[\"Ingress\",\"Egress\"]");
            assertThat(policy.json().path("spec").has("ingress")).isFalse();
            assertThat(policy.json().path("spec").has("egress")).isFalse();
        });
    }

    @Test
    void inProductionTheServiceReachesNamesAndTheDatabaseAndNothingElse() {
        assertThat(ways("production"))
                .containsExactlyInAnyOrder(
                        "to kube-system/kube-dns UDP 53",
                        "to kube-system/kube-dns TCP 53",
                        "to 192.0.2.10/32 TCP 5432",
                        "from ingress-nginx TCP 8080",
                        "from monitoring/prometheus TCP 8080");
    }

    @Test
    void inATrialNothingComesInFromOutside() {
        assertThat(ways("trial"))
                .containsExactlyInAnyOrder(
                        "to kube-system/kube-dns UDP 53",
                        "to kube-system/kube-dns TCP 53",
                        "to suandian-database TCP 5432",
                        "from suandian TCP 5432");
    }

    @Test
    void onlyTheApiIsReachedFromOutside() {
        Manifest ingress = policies("production").stream()
                .filter(policy -> policy.name().equals("from-ingress"))
                .findFirst()
                .orElseThrow();

        assertThat(ingress.json().at("/spec/podSelector/matchLabels").toString())
                .contains("\"app.kubernetes.io/component\":\"api\"");
    }
}
