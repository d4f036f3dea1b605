package org.suandian.ingest.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.suandian.failure.NearMatches;
import org.suandian.ingest.csv.text.StrictUtf8Reader;

/** Compares the header of a file with the schema: exactly its columns, in any order. */
final class Header {

    private final CsvSchema schema;
    private final String file;
    private final ImportIssues issues;

    Header(CsvSchema schema, String file, ImportIssues issues) {
        this.schema = schema;
        this.file = file;
        this.issues = issues;
    }

    /** For each column of the file its position in the schema; empty, with issues, if the header is wrong. */
    Optional<int[]> match(List<String> names, long line) {
        long before = issues.total();
        List<String> expected = schema.columnNames();
        Set<String> seen = new LinkedHashSet<>();
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(names);
        for (String name : names) {
            if (!seen.add(name)) {
                add("duplicate-column", "The column ({column}) must stand in the header once.", name, line, "");
            } else if (hasControls(name)) {
                add(
                        "control-character",
                        "The column ({column}) must not contain control characters.",
                        name,
                        line,
                        "the file was damaged in transfer or is not text.");
            } else if (!expected.contains(name)) {
                add(
                        "unknown-column",
                        "The column ({column}) must be one of {expected}.",
                        name,
                        line,
                        advice(name, missing));
            }
        }
        for (String name : missing) {
            add("missing-column", "The header must have the column {column}.", name, line, "");
        }
        if (issues.total() > before) {
            return Optional.empty();
        }
        return Optional.of(names.stream().mapToInt(expected::indexOf).toArray());
    }

    private static boolean hasControls(String name) {
        return name.chars().anyMatch(c -> StrictUtf8Reader.isControl((char) c));
    }

    private void add(String code, String template, String column, long line, String advice) {
        issues.add(new ImportIssue(
                code,
                template,
                Map.of("column", column, "expected", String.join(", ", schema.columnNames())),
                file,
                line,
                Optional.of(column),
                advice.isEmpty() ? Optional.empty() : Optional.of(advice)));
    }

    private String advice(String name, List<String> missing) {
        if (name.isBlank()) {
            return "there is a comma too many.";
        }
        if (name.contains(";") || name.contains("\t")) {
            return "separate the columns by commas.";
        }
        for (String candidate : missing) {
            if (isOtherUnit(name, candidate)) {
                return "%s is meant: convert the values to that unit, do not only rename the column."
                        .formatted(candidate);
            }
        }
        List<String> near = NearMatches.listNearest(name, missing);
        return near.isEmpty() ? "" : near.getFirst() + " is meant.";
    }

    /** Whether two names differ only in how they end, as price_per_kwh and price_per_mwh do. */
    private static boolean isOtherUnit(String name, String candidate) {
        int shared = 0;
        while (shared < Math.min(name.length(), candidate.length())
                && name.charAt(shared) == candidate.charAt(shared)) {
            shared++;
        }
        int stem = candidate.indexOf('_');
        return stem > 0
                && shared > stem
                && UnitSuffix.of(name).isPresent()
                && !UnitSuffix.of(name).equals(UnitSuffix.of(candidate));
    }

    /** The units in which this field's columns come. */
    private static final class UnitSuffix {

        private static final List<String> UNITS = List.of(
                "_per_kwh",
                "_per_mwh",
                "_per_gwh",
                "_per_wh",
                "_gco2e_per_kwh",
                "_kgco2e_per_kwh",
                "_gco2_per_kwh",
                "_kgco2_per_kwh",
                "_kgco2e_per_mwh",
                "_tco2e_per_mwh",
                "_tco2_per_mwh",
                "_lbco2e_per_mwh",
                "_lbco2_per_mwh",
                "_w",
                "_kw",
                "_mw",
                "_gb",
                "_tb",
                "_mb");

        private UnitSuffix() {}

        static Optional<String> of(String name) {
            return UNITS.stream().filter(name::endsWith).max(Comparator.comparingInt(String::length));
        }
    }
}
