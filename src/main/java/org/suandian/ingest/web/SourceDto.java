package org.suandian.ingest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.suandian.provenance.Source;

/** A publication that figures were taken from. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SourceDto(
        String id,
        String title,
        String publisher,
        Optional<String> url,
        String licence,
        boolean redistributable,
        boolean rankingAllowed,
        Optional<Integer> dataYear,
        Optional<LocalDate> retrievedOn,
        Optional<String> note) {

    static SourceDto of(Source source) {
        return new SourceDto(
                source.id(),
                source.title(),
                source.publisher(),
                source.url(),
                source.licence(),
                source.redistributable(),
                source.rankingAllowed(),
                source.dataYear(),
                source.retrievedOn(),
                source.note());
    }
}
