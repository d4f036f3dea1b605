package org.suandian.provenance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** Those that exist among the given ids, in the order given. */
    public List<Source> listSources(Collection<String> ids) {
        return ids.stream().map(this::findSource).flatMap(Optional::stream).toList();
    }

    /** Ids of sources whose terms keep their figures out of rankings. */
    public Set<String> idsBarredFromRankings() {
        return listSources().stream()
                .filter(source -> !source.rankingAllowed())
                .map(Source::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
