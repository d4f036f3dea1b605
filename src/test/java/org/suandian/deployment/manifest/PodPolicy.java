package org.suandian.deployment.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What every pod of an installation must keep, whatever it runs: nothing more than it needs, nothing secret written
 * down, and a state that can be asked for.
 */
public final class PodPolicy {

    private static final Set<String> SECRET_WORDS = Set.of("PASSWORD", "SECRET", "TOKEN", "CREDENTIAL", "PRIVATE_KEY");

    private final Manifest manifest;
    private final List<String> violations = new ArrayList<>();

    private PodPolicy(Manifest manifest) {
        this.manifest = manifest;
    }

    /** What an object violates; empty for one without pods. */
    public static List<String> violations(Manifest manifest) {
        PodPolicy policy = new PodPolicy(manifest);
        manifest.findPod().ifPresent(policy::checkPod);
        manifest.containers().forEach(policy::checkContainer);
        manifest.lastingContainers().forEach(policy::checkProbes);
        policy.checkPlainSettings();
        return policy.violations;
    }

    private void checkPod(JsonNode pod) {
        require(is(pod, "/automountServiceAccountToken", "false"), "it must get no token of the cluster");
        require(is(pod, "/securityContext/runAsNonRoot", "true"), "it must not run as root");
        require(pod.at("/securityContext/runAsUser").asInt() > 0, "its user must be a number other than 0");
        require(is(pod, "/securityContext/seccompProfile/type", "RuntimeDefault"), "it must have a seccomp profile");
        for (String shared : List.of("hostNetwork", "hostPID", "hostIPC", "shareProcessNamespace")) {
            require(!pod.path(shared).asBoolean(), shared + " must not be set");
        }
        for (JsonNode volume : pod.path("volumes")) {
            require(!volume.has("hostPath"), "it must use no folder of its host");
            require(
                    !volume.has("emptyDir") || volume.at("/emptyDir").has("sizeLimit"),
                    "a temporary folder must have a limit");
        }
    }

    private void checkContainer(JsonNode container) {
        String name = "container " + container.path("name").asText() + " ";
        JsonNode context = container.path("securityContext");
        require(is(context, "/readOnlyRootFilesystem", "true"), name + "must have a read-only root");
        require(is(context, "/allowPrivilegeEscalation", "false"), name + "must not gain privileges");
        require(!context.path("privileged").asBoolean(), name + "must not be privileged");
        require(context.path("runAsUser").asInt(1) > 0, name + "must not run as root");
        require(
                context.at("/capabilities/drop").toString().equals("[\"ALL\"]")
                        && context.at("/capabilities/add").isEmpty(),
                name + "must have no capabilities");
        for (String amount : List.of("/requests/cpu", "/requests/memory", "/limits/cpu", "/limits/memory")) {
            require(!container.path("resources").at(amount).asText().isEmpty(), name + "must state resources" + amount);
        }
        String image = container.path("image").asText();
        require(image.matches("[^@]+(:[0-9][^:/@]*|@sha256:[0-9a-f]{64})"), name + "must name a version of its image");
        for (JsonNode variable : container.path("env")) {
            String key = variable.path("name").asText();
            require(!isSecret(key) || variable.at("/valueFrom/secretKeyRef").has("name"), key + " must be a reference");
        }
    }

    private void checkProbes(JsonNode container) {
        for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            require(container.has(probe), "container " + container.path("name").asText() + " must have a " + probe);
        }
    }

    private void checkPlainSettings() {
        require(!manifest.kind().equals("Secret"), "secrets must be made by the operator, not written down");
        if (manifest.kind().equals("ConfigMap")) {
            manifest.json().path("data").fieldNames().forEachRemaining(key -> {
                require(!isSecret(key), key + " must be in a secret");
                String value = manifest.json().path("data").path(key).asText();
                require(!value.matches("(?s).*([?&]password=|://[^/ ]*:[^/@ ]*@).*"), key + " must hold no password");
            });
        }
    }

    private static boolean isSecret(String key) {
        return SECRET_WORDS.stream().anyMatch(key::contains) && !key.endsWith("_FILE");
    }

    private static boolean is(JsonNode node, String path, String value) {
        return node.at(path).asText().equals(value);
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            violations.add(manifest + ": " + rule);
        }
    }
}
