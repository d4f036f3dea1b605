package org.suandian.platform.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of the query parameters that a request may have, in the order in which messages list them. */
public final class ParameterNames {

    private final Set<String> all;
    private final Set<String> lists;

    private ParameterNames(Set<String> all, Set<String> lists) {
        this.all = all;
        this.lists = lists;
    }

    /** Parameters that may be given once. */
    public static ParameterNames of(String... names) {
        return new ParameterNames(new LinkedHashSet<>(List.of(names)), Set.of());
    }

    /** These, and parameters that may be repeated. */
    public ParameterNames andLists(String... names) {
        Set<String> more = new LinkedHashSet<>(all);
        more.addAll(List.of(names));
        Set<String> repeatable = new LinkedHashSet<>(lists);
        repeatable.addAll(List.of(names));
        return new ParameterNames(more, repeatable);
    }

    boolean contains(String name) {
        return all.contains(name);
    }

    boolean isList(String name) {
        return lists.contains(name);
    }

    List<String> listNames() {
        return List.copyOf(all);
    }
}
