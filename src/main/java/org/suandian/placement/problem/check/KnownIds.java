package org.suandian.placement.problem.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.suandian.failure.NearMatches;

/** Ids of one kind, with near matches for others; these are looked for once per unknown id. */
final class KnownIds {

    private final TreeSet<String> ids;
    private final Map<String, List<String>> near = new HashMap<>();

    private KnownIds(TreeSet<String> empty, Collection<String> ids) {
        this.ids = empty;
        this.ids.addAll(ids);
    }

    /** Ids that the user chose: they are what they are. */
    static KnownIds exactly(Collection<String> ids) {
        return new KnownIds(new TreeSet<>(), ids);
    }

    /** Ids of the catalogues, which may be written in any case. */
    static KnownIds inAnyCase(Collection<String> ids) {
        return new KnownIds(new TreeSet<>(String.CASE_INSENSITIVE_ORDER), ids);
    }

    boolean contains(String id) {
        return ids.contains(id);
    }

    List<String> nearest(String id) {
        return near.computeIfAbsent(id.toLowerCase(Locale.ROOT), unused -> NearMatches.listNearest(id, ids));
    }
}
