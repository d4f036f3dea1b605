package org.suandian.provenance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.suandian.failure.UnknownIdException;

/** The sources known at one version of the data. Immutable. */
public final class SourceCatalogue {

    /** The source of figures that users bring without naming another. Always known. */
    public static final Source USER = new Source(
            "user",
            "Figures of this installation's users",
            "the user",
            Optional.empty(),
            "not stated",
            false,
            true,
            Optional.empty(),
            Optional.<LocalDate>empty(),
            Optional.empty());

    private final Map<String, Source> sources;

    public SourceCatalogue(List<Source> sources) {
        Map<String, Source> byId = new TreeMap<>();
        byId.put(USER.id(), USER);
        sources.forEach(source -> byId.put(source.id(), source));
        this.sources = byId;
    }

    public Source getSource(String id) {
        return findSource(id).orElseThrow(() -> UnknownIdException.of("source", id, sources.keySet()));
    }

    public Optional<Source> findSource(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** All, in order of their ids. */
    public List<Source> listSources() {
        return List.copyOf(sources.values());
    }
}
