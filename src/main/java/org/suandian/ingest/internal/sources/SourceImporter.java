package org.suandian.ingest.internal.sources;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.suandian.ingest.csv.CellType;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.internal.persistence.SourceEntity;
import org.suandian.ingest.internal.persistence.SourceRepository;
import org.suandian.ingest.versioned.Absence;
import org.suandian.ingest.versioned.RowImporter;
import org.suandian.provenance.SourceCatalogue;

/** Imports sources. Every other dataset refers to them. */
@Singleton
public class SourceImporter extends RowImporter<SourceEntity> {

    private static final Pattern YEARS = Pattern.compile("\\d{4}(-\\d{4})?");

    static final CsvSchema SCHEMA = new CsvSchema(
            "sources",
            "Publications that figures were taken from.",
            List.of("source_id"),
            List.of(
                    Column.id("source_id", "referred to by each row of the other datasets"),
                    Column.of("file", CellType.LIST, "bundled data files it feeds, relative to data/")
                            .optional(),
                    Column.text("title", "what was published"),
                    Column.text("publisher", "who published it"),
                    Column.text("url", "where; http or https").optional(),
                    Column.text("licence", "the terms, as the publisher states them"),
                    Column.of("redistributable", CellType.BOOLEAN, "whether the figures may be passed on"),
                    Column.of(
                            "ranking_allowed",
                            CellType.BOOLEAN,
                            "whether the terms let the figures stand in a ranking beside others"),
                    Column.text("data_year", "year or span of years that the figures describe")
                            .optional(),
                    Column.of("retrieved_on", CellType.DATE, "when they were read")
                            .optional(),
                    Column.text("note", "what a reader must know").optional()));

    SourceImporter(SourceRepository repository) {
        super(SCHEMA, repository);
    }

    /** The stored ones and the one that users may always name. */
    @Override
    public Set<String> knownIds() {
        Set<String> ids = new HashSet<>(super.knownIds());
        ids.add(SourceCatalogue.USER.id());
        return ids;
    }

    @Override
    protected SourceEntity read(CsvRow row) {
        refuseOdd(row);
        SourceEntity source = new SourceEntity();
        source.sourceId = row.text("source_id");
        source.files = row.has("file") ? String.join(";", row.list("file")) : null;
        source.title = row.text("title");
        source.publisher = row.text("publisher");
        source.url = Absence.column(row.findText("url"));
        source.licence = row.text("licence");
        source.redistributable = row.flag("redistributable");
        source.rankingAllowed = row.flag("ranking_allowed");
        source.dataYear = Absence.column(row.findText("data_year"));
        source.retrievedOn = Absence.column(row.findDate("retrieved_on"));
        source.note = Absence.column(row.findText("note"));
        return source;
    }

    private static void refuseOdd(CsvRow row) {
        if (row.text("source_id").equals(SourceCatalogue.USER.id())) {
            throw row.problem(
                    "reserved-id", "source_id", "The {column} ({value}) must not be redefined.", "choose another.");
        }
        if (row.findText("url").filter(url -> !url.matches("https?://\\S+")).isPresent()) {
            throw row.problem("not-a-url", "url", "The {column} ({value}) must begin with http:// or https://.", "");
        }
        if (row.findText("data_year")
                .filter(year -> !YEARS.matcher(year).matches())
                .isPresent()) {
            throw row.problem(
                    "not-a-year",
                    "data_year",
                    "The {column} ({value}) must be a year or a span such as 2022-2024.",
                    "");
        }
    }
}
