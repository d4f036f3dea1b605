package org.suandian.faults.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.StringJoiner;

/** Makes values of a schema, mostly such as the service might take: as JSON, or as text for a query or a path. */
final class Values {

    private static final int DEEPEST = 5;

    /** Texts that mean something to this service, or are at an edge of it. */
    private static final List<String> WORDS = List.of(
            "de-frankfurt",
            "us-east-virginia",
            "cn-guian",
            "DE",
            "US-CAL-CISO",
            "CN-GD",
            "gpt-oss-120b",
            "deepseek-r1",
            "h100",
            "h200",
            "fp8",
            "USD",
            "EUR",
            "CNY",
            "JPY",
            "acme",
            "hall-1",
            "EU-GO",
            "g/kWh",
            "kWh",
            "kg/MWh",
            "UTC",
            "Asia/Shanghai",
            "Europe/Berlin",
            "WHOLESALE",
            "TARIFF",
            "stored",
            "user",
            "x",
            "2025-01",
            "FY2025",
            "ghg-protocol-2015");

    private static final List<String> MOMENTS = List.of(
            "2025-01-01T00:00:00Z",
            "2026-01-01T00:00:00Z",
            "2024-03-31T01:30:00+01:00",
            "2025-10-26T02:30:00+02:00",
            "2024-02-29T12:00:00Z",
            "1970-01-01T00:00:00Z",
            "2025-06-15T08:00:00+08:00",
            "2025-01-01",
            "2026-01-01",
            "2099-12-31T23:59:59Z",
            "2025-01-01T00:00:00.000000001Z",
            "0001-01-01T00:00:00Z");

    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "0.5",
            "1.1",
            "2",
            "8",
            "10",
            "60",
            "100",
            "365",
            "1000",
            "8760",
            "1e6",
            "1e9",
            "0.0001",
            "1e-9",
            "1e15",
            "2147483647",
            "-2147483648",
            "99999999999",
            "123456.789");

    /** What parameters of these names must be to name anything that the samples create. */
    private static final Map<String, List<String>> NAMED = Map.of(
            "dataset", List.of("sites", "sites", "regions", "prices", "fx-rates"),
            "organisation", List.of("fuzz"),
            "site", List.of("de-frankfurt", "us-east-virginia", "hall-1"),
            "region", List.of("de-frankfurt", "us-east-virginia", "cn-guian"),
            "zone", List.of("DE", "US-CAL-CISO", "AU-NSW"),
            "limit", List.of("1", "10", "1000"),
            "batches", List.of("1", "20"),
            "start", List.of("2025-03-03T00:00:00Z"),
            "batch", List.of("b1", "b2"));

    private final ApiDescription api;
    private final SplittableRandom random;
    private final KnownIds ids;

    Values(ApiDescription api, SplittableRandom random, KnownIds ids) {
        this.api = api;
        this.random = random;
        this.ids = ids;
    }

    String json(JsonNode schema, int depth) {
        if (random.nextInt(40) == 0) {
            return Hostile.json(random);
        }
        JsonNode resolved = api.resolve(schema);
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (resolved.path(choice).size() > 0) {
                return json(
                        resolved.path(choice)
                                .get(random.nextInt(resolved.path(choice).size())),
                        depth);
            }
        }
        if (resolved.has("enum")) {
            return quoted(choice(resolved.path("enum")));
        }
        return switch (type(resolved)) {
            case "object" -> object(resolved, depth);
            case "array" -> array(resolved, depth);
            case "number", "integer" -> number(resolved);
            case "boolean" -> Boolean.toString(random.nextBoolean());
            default -> quoted(word(resolved));
        };
    }

    /** The type; one of several where there are several. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText(schema.has("properties") ? "object" : "string");
    }

    private String object(JsonNode schema, int depth) {
        StringJoiner members = new StringJoiner(",", "{", "}");
        schema.path("properties").properties().forEach(property -> {
            boolean isRequired = false;
            for (JsonNode name : schema.path("required")) {
                isRequired |= name.asText().equals(property.getKey());
            }
            if (depth < DEEPEST && (isRequired || random.nextInt(3) > 0)) {
                members.add('"' + property.getKey() + "\":" + json(property.getValue(), depth + 1));
            }
        });
        return members.toString();
    }

    private String array(JsonNode schema, int depth) {
        StringJoiner elements = new StringJoiner(",", "[", "]");
        int size = depth < DEEPEST ? random.nextInt(4) : 0;
        for (int i = 0; i < size; i++) {
            elements.add(json(schema.path("items"), depth + 1));
        }
        return elements.toString();
    }

    private String number(JsonNode schema) {
        return random.nextInt(3) == 0 && schema.has("default")
                ? schema.path("default").asText()
                : NUMBERS.get(random.nextInt(NUMBERS.size()));
    }

    /** A value of a parameter, not yet escaped. */
    String text(ApiDescription.Parameter parameter) {
        if (random.nextInt(6) == 0) {
            return Hostile.text(random);
        }
        List<String> named = NAMED.getOrDefault(parameter.name(), List.of());
        if (!named.isEmpty() && random.nextInt(4) > 0) {
            return named.get(random.nextInt(named.size()));
        }
        JsonNode schema = api.resolve(parameter.schema());
        JsonNode element = schema.has("items") ? api.resolve(schema.path("items")) : schema;
        if (parameter.in().equals("path") || parameter.name().equals("plan")) {
            return random.nextInt(5) == 0 ? word(element) : ids.any(random).orElseGet(() -> word(element));
        }
        if (element.has("enum")) {
            return choice(element.path("enum"));
        }
        return switch (type(element)) {
            case "number", "integer" -> number(element);
            case "boolean" -> Boolean.toString(random.nextBoolean());
            default -> word(element);
        };
    }

    private String word(JsonNode schema) {
        String format = schema.path("format").asText();
        if (format.startsWith("date") || random.nextInt(8) == 0) {
            return MOMENTS.get(random.nextInt(MOMENTS.size()));
        }
        JsonNode examples = schema.path("examples");
        return examples.size() > 0 && random.nextBoolean() ? choice(examples) : WORDS.get(random.nextInt(WORDS.size()));
    }

    private String choice(JsonNode values) {
        return values.get(random.nextInt(values.size())).asText();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
