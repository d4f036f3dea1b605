package org.suandian.scope2.web.register.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.failure.NearMatches;
import org.suandian.failure.Quoted;
import org.suandian.platform.web.Malformed;
import org.suandian.scope2.ledger.EntryProblems;

/** The fields of a JSON object. A null is as good as nothing. */
public final class JsonFields extends Fields {

    private final ObjectNode object;
    private final EntryProblems problems;
    private final List<JsonFields> parts = new ArrayList<>();

    JsonFields(String path, ObjectNode object, List<String> allowed, EntryProblems problems) {
        super(path, problems);
        this.object = object;
        this.problems = problems;
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            if (!allowed.contains(property.getKey())) {
                unknown(property.getKey(), allowed);
            }
        }
    }

    private void unknown(String name, List<String> allowed) {
        List<String> near = NearMatches.listNearest(name, allowed);
        String advice = near.isEmpty() ? "" : " Maybe " + String.join(" or ", near) + ".";
        error(
                "unknown-property",
                Quoted.of(name),
                "The property (%s) must be one of %s.%s"
                        .formatted(Quoted.of(name), String.join(", ", allowed), advice));
    }

    @Override
    public boolean isSound() {
        return super.isSound() && parts.stream().allMatch(Fields::isSound);
    }

    @Override
    public String nameOf(String field) {
        return field;
    }

    @Override
    Optional<String> given(String field, Kind kind) throws Malformed {
        JsonNode node = object.path(field);
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case TEXT -> text(node);
                    case NUMBER -> number(node);
                    case FLAG -> flag(node);
                });
    }

    private static String text(JsonNode node) throws Malformed {
        if (!node.isTextual()) {
            throw new Malformed("be a string");
        }
        return node.textValue();
    }

    private static String number(JsonNode node) throws Malformed {
        if (!node.isNumber()) {
            throw new Malformed("be a number");
        }
        return node.isIntegralNumber()
                ? node.bigIntegerValue().toString()
                : node.decimalValue().toString();
    }

    private static String flag(JsonNode node) throws Malformed {
        if (!node.isBoolean()) {
            throw new Malformed("be true or false");
        }
        return node.asText();
    }

    @Override
    List<String> givenList(String field) throws Malformed {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : array(field)) {
            texts.add(text(each));
        }
        return texts;
    }

    /** The objects of a list. */
    public List<JsonFields> parts(String field, List<String> allowed) {
        List<JsonFields> found = new ArrayList<>();
        try {
            for (JsonNode each : array(field)) {
                if (!(each instanceof ObjectNode part)) {
                    throw new Malformed("be a list of objects");
                }
                found.add(new JsonFields(
                        (path().isEmpty() ? "" : path() + ".") + field + "[" + found.size() + "]",
                        part,
                        allowed,
                        problems));
            }
        } catch (Malformed e) {
            error("malformed-property", field, "The %s must %s.".formatted(field, e.requirement()));
        }
        parts.addAll(found);
        return found;
    }

    private Iterable<JsonNode> array(String field) throws Malformed {
        JsonNode node = object.path(field);
        if (!node.isArray() && !node.isMissingNode() && !node.isNull()) {
            throw new Malformed("be a list");
        }
        return node;
    }
}
