package org.suandian.faults.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says whether an answer is one that the service has described: by {@code docs/openapi.yaml}, or as a problem with a documented code. */
final class Judge {

    private static final Pattern CODE = Pattern.compile("`([a-z][a-z0-9]*(?:-[a-z0-9]+)+)`");
    /** A path with such a part is another path. */
    private static final Pattern DOTS = Pattern.compile("^[^?]*/\\.{1,2}(?:[/?]|$)");

    private static final String PROBLEM = "application/problem+json";

    private final ApiDescription api;
    private final Set<String> codes = new HashSet<>();
    private final ObjectMapper mapper = new ObjectMapper();

    /** @param documentation the folder in which problem codes are listed */
    Judge(ApiDescription api, Path documentation) throws IOException {
        this.api = api;
        try (Stream<Path> pages = Files.list(documentation)) {
            for (Path page :
                    pages.filter(each -> each.toString().endsWith(".md")).toList()) {
                CODE.matcher(Files.readString(page)).results().forEach(each -> codes.add(each.group(1)));
            }
        }
    }

    /** What is wrong with the answer. */
    Optional<String> findFault(Request request, Answer answer) {
        int status = answer.status();
        if (status >= 500) {
            boolean isRefusal =
                    status == 503 && answer.findHeader("Retry-After").isPresent();
            return isRefusal ? problemFault(answer) : Optional.of("a failure of the service");
        }
        if (status >= 400) {
            boolean isTooLong = status == 414 || status == 431;
            boolean byStatusAlone = ((request.isBroken() || isTooLong) && answer.body().length == 0)
                    || request.method().equals("HEAD");
            return byStatusAlone ? Optional.empty() : problemFault(answer);
        }
        boolean isOther = !request.method().equals(request.operation().method())
                || request.isBroken()
                || DOTS.matcher(request.target()).find();
        return isOther || !answer.isComplete() ? Optional.empty() : successFault(request, answer);
    }

    private Optional<String> problemFault(Answer answer) {
        if (!answer.mediaType().equals(PROBLEM)) {
            return Optional.of("a problem as " + answer.mediaType());
        }
        JsonNode problem;
        try {
            problem = mapper.readTree(answer.body());
        } catch (IOException e) {
            return Optional.of("a problem that is no JSON");
        }
        if (problem.path("status").asInt() != answer.status()) {
            return Optional.of("a problem of another status");
        }
        String code = problem.path("code").asText();
        boolean isKnown = codes.contains(code) || code.startsWith("unknown-");
        return isKnown ? Optional.empty() : Optional.of("a problem with the undocumented code " + code);
    }

    private Optional<String> successFault(Request request, Answer answer) {
        Optional<List<String>> types = request.operation().findMediaTypes(answer.status());
        if (types.isEmpty()) {
            return Optional.of("the undescribed status " + answer.status());
        }
        String type = answer.mediaType();
        if (!types.get().isEmpty()
                && !answer.mediaType().isEmpty()
                && !types.get().contains(type)) {
            return isCsvOfList(request, type) ? Optional.empty() : Optional.of("the undescribed media type " + type);
        }
        if (!ApiDescription.isJson(type)) {
            return Optional.empty();
        }
        try {
            List<String> faults = api.listFaults(request.operation(), answer.status(), mapper.readTree(answer.body()));
            return faults.isEmpty() ? Optional.empty() : Optional.of("outside the schema: " + faults.getFirst());
        } catch (IOException e) {
            return Optional.of("JSON that is none");
        }
    }

    /** Lists are given as CSV too where that is asked for; the description says so in words. */
    private static boolean isCsvOfList(Request request, String type) {
        return type.equals("text/csv")
                && request.method().equals("GET")
                && request.headers().getOrDefault("Accept", "").contains("csv");
    }
}
