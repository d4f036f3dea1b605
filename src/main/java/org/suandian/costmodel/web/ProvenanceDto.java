package org.suandian.costmodel.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.suandian.provenance.Source;
import org.suandian.provenance.SourceCatalogue;

/** A source that contributed to an answer. */
public record ProvenanceDto(
        String sourceId,
        String title,
        String publisher,
        Optional<String> url,
        String licence,
        boolean redistributable,
        Optional<Integer> dataYear) {

    static List<ProvenanceDto> of(Collection<String> ids, SourceCatalogue catalogue) {
        return catalogue.listSources(ids).stream().map(ProvenanceDto::of).toList();
    }

    private static ProvenanceDto of(Source source) {
        return new ProvenanceDto(
                source.id(),
                source.title(),
                source.publisher(),
                source.url(),
                source.licence(),
                source.redistributable(),
                source.dataYear());
    }
}
