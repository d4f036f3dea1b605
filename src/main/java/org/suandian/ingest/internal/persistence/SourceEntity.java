package org.suandian.ingest.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.suandian.ingest.versioned.VersionedRow;
import org.suandian.provenance.Source;

/** A source. */
@Entity
@Table(name = "source")
public class SourceEntity extends VersionedRow {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    @Column(name = "source_id")
    public String sourceId = "";

    /** The bundled files it feeds, separated by semicolons. */
    public @Nullable String files;

    public String title = "";
    public String publisher = "";
    public @Nullable String url;
    public String licence = "";
    public boolean redistributable;

    @Column(name = "ranking_allowed")
    public boolean rankingAllowed;

    /** A year, or a span of years as it was stated. */
    @Column(name = "data_year")
    public @Nullable String dataYear;

    @Column(name = "retrieved_on")
    public @Nullable LocalDate retrievedOn;

    public @Nullable String note;

    /** The source; a span of years is no data year. */
    public Source toSource() {
        return new Source(
                sourceId,
                title,
                publisher,
                Optional.ofNullable(url),
                licence,
                redistributable,
                rankingAllowed,
                Optional.ofNullable(dataYear)
                        .filter(year -> YEAR.matcher(year).matches())
                        .map(Integer::valueOf),
                Optional.ofNullable(retrievedOn),
                Optional.ofNullable(note));
    }
}
