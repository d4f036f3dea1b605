package org.suandian.faults.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.suandian.faults.fuzz.ApiDescription.Operation;
import org.suandian.faults.fuzz.ApiDescription.Parameter;

/** Makes requests of operations: sound ones, ones at an edge, and hostile ones. */
final class Requests {

    private static final List<String> CONTENT_TYPES = List.of(
            "application/json",
            "text/csv",
            "application/x-ndjson",
            "text/plain",
            "application/xml",
            "multipart/form-data",
            "multipart/form-data; boundary=b",
            "application/json; charset=utf-16",
            "application/octet-stream",
            "*/*",
            "x",
            "",
            "application/json;charset=\u00e9",
            "application/x-www-form-urlencoded",
            "text/csv; header=absent");

    private static final List<String> ACCEPTS = List.of(
            "application/json",
            "*/*",
            "text/csv",
            "application/pdf",
            "text/event-stream",
            "application/zip",
            "text/html;q=0.1",
            "x/y",
            "",
            "application/json;q=0",
            "a/b;q=x",
            "application/json, text/csv;q=2",
            ",,,");

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE");

    private final ApiDescription api;
    private final Samples samples;
    private final SplittableRandom random;
    private final Values values;
    private final Mutation mutation;

    Requests(ApiDescription api, Samples samples, SplittableRandom random, KnownIds ids) {
        this.api = api;
        this.samples = samples;
        this.random = random;
        this.values = new Values(api, random, ids);
        this.mutation = new Mutation(random);
    }

    Request next() {
        List<Operation> operations = api.operations();
        Operation operation = operations.get(random.nextInt(operations.size()));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", random.nextInt(8) == 0 ? pick(ACCEPTS) : "*/*");
        byte[] body = operation.bodies().isEmpty() ? new byte[0] : body(operation, headers);
        String target = path(operation) + query(operation);
        operation.parameters().stream()
                .filter(each -> each.in().equals("header") && random.nextInt(4) == 0)
                .forEach(each -> headers.put(each.name(), oneLine(values.text(each))));
        String method = random.nextInt(50) == 0 ? pick(METHODS) : operation.method();
        return random.nextInt(100) == 0
                ? broken(operation, method, target, headers, body)
                : new Request(operation, method, target, headers, body, false);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** What a header cannot hold is left out. */
    private static String oneLine(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "?");
    }

    private byte[] body(Operation operation, Map<String, String> headers) {
        List<String> types = new ArrayList<>(operation.bodies().keySet());
        String type = pick(types);
        boolean isForm = operation.path().equals("/placement-plans") && random.nextInt(4) == 0;
        if (isForm) {
            headers.put("Content-Type", "multipart/form-data; boundary=" + Forms.BOUNDARY);
            return new Forms(random)
                    .of(
                            samples.find(operation.path(), "application/json", random)
                                    .orElse("{}"),
                            mutation);
        }
        headers.put("Content-Type", random.nextInt(20) == 0 ? pick(CONTENT_TYPES) : type);
        String text = bodyText(operation, type);
        return text.getBytes(random.nextInt(60) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private String bodyText(Operation operation, String type) {
        String sample = samples.find(operation.path(), type, random)
                .orElseGet(() -> generated(operation.bodies().get(type)));
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> sample;
            case 3 -> generated(operation.bodies().get(type));
            case 4 -> Hostile.document(random);
            default -> mutation.of(sample);
        };
    }

    private String generated(JsonNode schema) {
        return values.json(schema, 0);
    }

    private String path(Operation operation) {
        String path = operation.path();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in().equals("path")) {
                path = path.replace(
                        "{" + parameter.name() + "}",
                        escaped(values.text(parameter)).replace("+", "%20"));
            }
        }
        return path;
    }

    private String query(Operation operation) {
        List<String> pairs = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            boolean given = parameter.isRequired() ? random.nextInt(12) > 0 : random.nextInt(5) == 0;
            if (parameter.in().equals("query") && given) {
                pairs.add(parameter.name() + "=" + escaped(values.text(parameter)));
            }
        }
        if (random.nextInt(40) == 0) {
            pairs.add(escaped(Hostile.text(random)) + "=" + escaped(Hostile.text(random)));
        }
        if (!pairs.isEmpty() && random.nextInt(40) == 0) {
            pairs.add(pick(pairs));
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Broken below HTTP's own level, or at the edge of it. */
    private Request broken(
            Operation operation, String method, String target, Map<String, String> headers, byte[] body) {
        return switch (random.nextInt(6)) {
            case 0 -> new Request(operation, method, target + "%zz", headers, body, true);
            case 1 -> new Request(operation, method, target + "?" + "q".repeat(20_000), headers, body, true);
            case 2 -> new Request(operation, method, target + "\u0001\"<>", headers, body, true);
            case 3 -> {
                headers.put("X-Long", "y".repeat(20_000));
                yield new Request(operation, method, target, headers, body, true);
            }
            case 4 -> {
                headers.put("Content-Length", pick(List.of("-1", "x", "99999999999999999999", "1, 2")));
                yield new Request(operation, method, target, headers, body, true);
            }
            default -> new Request(operation, "F\u00dcZZ", target, headers, body, true);
        };
    }
}
