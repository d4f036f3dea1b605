package org.suandian.deployment.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One object for Kubernetes, as written. */
public record Manifest(JsonNode json) {

    public String apiVersion() {
        return json.path("apiVersion").asText();
    }

    public String kind() {
        return json.path("kind").asText();
    }

    public String name() {
        return json.path("metadata").path("name").asText();
    }

    /** Whether it belongs to the extension of the cluster for Prometheus, and not to Kubernetes itself. */
    boolean isOfPrometheus() {
        return apiVersion().startsWith("monitoring.coreos.com/");
    }

    /** The specification of its pods; empty where it has none. */
    public Optional<JsonNode> findPod() {
        JsonNode pod = switch (kind()) {
            case "Deployment", "StatefulSet", "DaemonSet", "Job" -> json.at("/spec/template/spec");
            case "CronJob" -> json.at("/spec/jobTemplate/spec/template/spec");
            case "Pod" -> json.at("/spec");
            default -> json.at("/nowhere");
        };
        return Optional.of(pod).filter(JsonNode::isObject);
    }

    /** All containers of its pods, those that run first included. */
    public List<JsonNode> containers() {
        List<JsonNode> result = new ArrayList<>();
        findPod()
                .ifPresent(pod -> Stream.of("initContainers", "containers", "ephemeralContainers")
                        .forEach(list -> pod.path(list).forEach(result::add)));
        return result;
    }

    /** Those that stay. */
    public List<JsonNode> lastingContainers() {
        return findPod().stream()
                .flatMap(pod -> StreamSupport.stream(pod.path("containers").spliterator(), false))
                .toList();
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
