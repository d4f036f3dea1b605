package org.suandian.provenance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.suandian.failure.UnknownIdException;

/** The sources at one version of the data. Immutable. */
public final class SourceCatalogue {

    private final Map<String, Source> sources;

    public SourceCatalogue(Map<String, Source> sources) {
        this.sources = sources;
    }

    public Source getSource(String id) {
        return findSource(id).orElseThrow(() -> UnknownIdException.of("source", id, sources.keySet()));
    }

    public Optional<Source> findSource(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public List<Source> listSources() {
        return List.copyOf(sources.values());
    }

    /** Those that exist among the given ids, in the order given. */
    public List<Source> listSources(Collection<String> ids) {
        return ids.stream().map(this::findSource).flatMap(Optional::stream).toList();
    }

    /** Ids of sources whose terms keep their figures out of rankings. */
    public Set<String> idsBarredFromRankings() {
        return sources.values().stream()
                .filter(source -> !source.rankingAllowed())
                .map(Source::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
