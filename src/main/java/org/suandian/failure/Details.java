package org.suandian.failure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The facts of a failure for programs: names in camelCase (a quantity's name ends in its unit) and values that are
 * strings, numbers, booleans, or lists and maps of these, in the order in which they were given.
 */
public final class Details {

    private static final Details NONE = new Details(Map.of());

    private final Map<String, Object> values;

    private Details(Map<String, Object> values) {
        this.values = values;
    }

    public static Details none() {
        return NONE;
    }

    public static Details of(String name, Object value) {
        return NONE.and(name, value);
    }

    /** These details and one more, which replaces an earlier one of that name. */
    public Details and(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Details(Collections.unmodifiableMap(more));
    }

    /** Unmodifiable, in the order of insertion. */
    public Map<String, Object> asMap() {
        return values;
    }
}
