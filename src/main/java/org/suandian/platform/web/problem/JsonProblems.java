package org.suandian.platform.web.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suandian.failure.Details;
import org.suandian.failure.NearMatches;
import org.suandian.failure.Quoted;
import org.suandian.platform.web.json.RefusedValueException;

/** Says what is wrong with a JSON body and where, without naming Java classes. */
final class JsonProblems {

    private static final String UNKNOWN_KIND = "be of the kind that the API documents";

    private JsonProblems() {}

    static Problem of(JacksonException failure) {
        Optional<StreamReadException> syntax = Causes.findFirst(failure, StreamReadException.class)
                .filter(cause -> !(cause instanceof InputCoercionException)); // a number out of range
        if (syntax.isPresent()) {
            return malformed(syntax.get(), details(syntax.get(), ""));
        }
        String path = path(failure);
        Details details = details(failure, path);
        return switch (failure) {
            case UnrecognizedPropertyException e -> unknownProperty(e, path, details);
            case RefusedValueException e -> invalid(e, path, e.requirement(), details);
            case MismatchedInputException e when isDuplicateOrTrailing(e) -> malformed(e, details);
            case MismatchedInputException e -> invalid(e, path, expected(e.getTargetType()), details);
            case JsonMappingException e when !path.isEmpty() -> invalid(e, path, UNKNOWN_KIND, details);
            default -> malformed(failure, details);
        };
    }

    private static Problem malformed(JacksonException failure, Details details) {
        return new Problem(
                400,
                "malformed-json",
                "The body" + place(failure) + " must be valid JSON, one document without duplicate properties.",
                details.asMap());
    }

    private static Problem invalid(JacksonException failure, String path, String requirement, Details details) {
        String subject = path.isEmpty() ? "The body" : "The property " + Quoted.of(path);
        return new Problem(
                400, "invalid-property", subject + place(failure) + " must " + requirement + ".", details.asMap());
    }

    private static Problem unknownProperty(UnrecognizedPropertyException e, String path, Details details) {
        Collection<Object> known = Optional.ofNullable(e.getKnownPropertyIds()).orElse(List.of());
        List<String> allowed = known.stream().map(String::valueOf).sorted().toList();
        List<String> near = NearMatches.listNearest(e.getPropertyName(), allowed);
        String advice = near.isEmpty() ? "" : " Maybe " + String.join(" or ", near) + ".";
        return new Problem(
                400,
                "unknown-property",
                "The property (" + Quoted.of(path) + ") must be one of " + String.join(", ", allowed) + "." + advice,
                details.and("nearMatches", near).and("allowed", allowed).asMap());
    }

    private static boolean isDuplicateOrTrailing(MismatchedInputException e) {
        String message = String.valueOf(e.getOriginalMessage());
        return message.startsWith("Trailing token") || message.startsWith("Duplicate field");
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return UNKNOWN_KIND;
        }
        if (type.isEnum()) {
            return "be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "be true or false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "be a whole number in range";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "be an array";
        }
        return type == String.class || Map.class.isAssignableFrom(type) || type.isRecord()
                ? "be " + (type == String.class ? "a string" : "an object")
                : UNKNOWN_KIND;
    }

    private static Details details(JacksonException failure, String path) {
        JsonLocation location = failure.getLocation();
        Details details = location == null
                ? Details.none()
                : Details.of("line", location.getLineNr()).and("column", location.getColumnNr());
        return path.isEmpty() ? details : details.and("property", Quoted.of(path));
    }

    private static String place(JacksonException failure) {
        JsonLocation location = failure.getLocation();
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static String path(JacksonException failure) {
        if (!(failure instanceof JsonMappingException mapping)) {
            return "";
        }
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
