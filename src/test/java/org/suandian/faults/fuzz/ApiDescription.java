package org.suandian.faults.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The description of the API: its operations, and the schemas of what they answer. */
final class ApiDescription {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String JSON = "application/json";

    private final JsonNode root;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    /**
     * A parameter of an operation.
     *
     * @param in {@code query}, {@code path} or {@code header}
     */
    record Parameter(String name, String in, boolean isRequired, JsonNode schema) {}

    /**
     * A method of a path.
     *
     * @param bodies schemas of what may be sent, by media type
     */
    record Operation(
            String method, String path, List<Parameter> parameters, Map<String, JsonNode> bodies, JsonNode responses) {

        String name() {
            return method + " " + path;
        }

        /** The media types that are described for a status; empty where the status is not described. */
        Optional<List<String>> findMediaTypes(int status) {
            JsonNode response = responses.path(Integer.toString(status));
            if (response.isMissingNode()) {
                return Optional.empty();
            }
            List<String> types = new ArrayList<>();
            response.path("content").fieldNames().forEachRemaining(types::add);
            return Optional.of(types);
        }
    }

    private ApiDescription(JsonNode root) {
        this.root = root;
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(each -> METHODS.contains(each.getKey()))
                        .forEach(each -> operations.add(operation(path.getKey(), each.getKey(), each.getValue()))));
    }

    static ApiDescription read(Path file) throws IOException {
        return new ApiDescription(new ObjectMapper(new YAMLFactory()).readTree(file.toFile()));
    }

    List<Operation> operations() {
        return List.copyOf(operations);
    }

    /** What a schema stands for. */
    JsonNode resolve(JsonNode schema) {
        JsonNode resolved = schema;
        while (resolved.has("$ref")) {
            resolved = root.at(resolved.get("$ref").asText().substring(1));
        }
        return resolved;
    }

    /** What is wrong with a JSON answer by its schema; empty where it is described without one. */
    List<String> listFaults(Operation operation, int status, JsonNode answer) {
        JsonNode schema = operation.responses().at("/" + status + "/content/application~1json/schema");
        if (schema.isMissingNode()) {
            return List.of();
        }
        return schemas.computeIfAbsent(operation.name() + status, key -> compile(schema)).validate(answer).stream()
                .map(Object::toString)
                .toList();
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("$schema", DIALECT);
        document.setAll((ObjectNode) schema);
        document.set("components", root.path("components"));
        return factory.getSchema(document);
    }

    private Operation operation(String path, String method, JsonNode node) {
        List<Parameter> parameters = new ArrayList<>();
        node.path("parameters")
                .forEach(each -> parameters.add(new Parameter(
                        each.path("name").asText(),
                        each.path("in").asText(),
                        each.path("required").asBoolean(),
                        each.path("schema"))));
        Map<String, JsonNode> bodies = new TreeMap<>();
        node.path("requestBody")
                .path("content")
                .properties()
                .forEach(each -> bodies.put(each.getKey(), each.getValue().path("schema")));
        return new Operation(method.toUpperCase(Locale.ROOT), path, parameters, bodies, node.path("responses"));
    }

    static boolean isJson(String mediaType) {
        return mediaType.equals(JSON);
    }
}
