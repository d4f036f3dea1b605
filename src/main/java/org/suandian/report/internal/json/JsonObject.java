package org.suandian.report.internal.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** An object of canonical JSON: its properties stand in the order of their names, and what is absent has none. */
public final class JsonObject {

    /** Sorted by UTF-16 code units, as RFC 8785 asks. */
    private final Map<String, Object> properties = new TreeMap<>();

    /** A text, or the name of a constant, or the ISO form of a time, or an id. */
    public JsonObject text(String name, Object value) {
        return put(name, value.toString());
    }

    public JsonObject text(String name, Optional<?> value) {
        value.ifPresent(present -> text(name, present));
        return this;
    }

    /** An exact decimal, as a string of its digits. */
    public JsonObject decimal(String name, BigDecimal value) {
        return put(name, value.toPlainString());
    }

    public JsonObject decimal(String name, Optional<BigDecimal> value) {
        value.ifPresent(present -> decimal(name, present));
        return this;
    }

    /** A count that may pass what a double holds exactly: a string of its digits. */
    public JsonObject bigCount(String name, long value) {
        return put(name, Long.toString(value));
    }

    /** A number of JSON; at most 2^53 - 1, which every reader holds exactly. */
    public JsonObject number(String name, long value) {
        return put(name, value);
    }

    public JsonObject number(String name, Optional<Integer> value) {
        value.ifPresent(present -> number(name, present.longValue()));
        return this;
    }

    public JsonObject flag(String name, boolean value) {
        return put(name, value);
    }

    public JsonObject object(String name, JsonObject value) {
        return put(name, value);
    }

    public JsonObject object(String name, Optional<JsonObject> value) {
        value.ifPresent(present -> object(name, present));
        return this;
    }

    /** Texts, in their order. */
    public JsonObject texts(String name, Collection<?> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(each -> texts.add(each.toString()));
        return put(name, texts);
    }

    /** Objects, in their order; each is made only when it is written, so that very many take no room. */
    public <T> JsonObject objects(String name, List<T> rows, Function<T, JsonObject> object) {
        Iterable<JsonObject> lazily = () -> rows.stream().map(object).iterator();
        return put(name, lazily);
    }

    private JsonObject put(String name, Object value) {
        if (properties.put(name, value) != null) {
            throw new IllegalStateException("The property (%s) must be given once.".formatted(name));
        }
        return this;
    }

    Map<String, Object> properties() {
        return properties;
    }
}
