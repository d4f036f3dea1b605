package org.suandian.scope2.internal.activity.parsing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.failure.UnknownIdException;
import org.suandian.scope2.internal.activity.reading.CsvRecordReader;
import org.suandian.scope2.internal.activity.reading.Issues;

/** Parses records that are written as {@code field=value field=value}, over a record that is sound but for its energy. */
final class Parsing {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final Issues issues = new Issues(100);
    private final RecordParser parser =
            new RecordParser(new TwoSites(), Parsing::rates, CLOCK, Optional.empty(), issues);

    Optional<ReadRecord> parse(String more) {
        Map<String, String> cells = new LinkedHashMap<>(Map.of(
                "organisation", "acme",
                "id", "r1",
                "site", "us-ny",
                "start", "2026-01-01T00:00:00Z",
                "end", "2026-01-01T01:00:00Z"));
        for (String part : more.split(" ", -1)) {
            if (!part.isEmpty()) {
                cells.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
            }
        }
        return read(cells);
    }

    /** Through CSV, as that is where all values are texts. */
    private Optional<ReadRecord> read(Map<String, String> cells) {
        StringBuilder header = new StringBuilder();
        StringBuilder row = new StringBuilder();
        cells.forEach((name, value) -> {
            String comma = header.isEmpty() ? "" : ",";
            header.append(comma).append(snake(name));
            row.append(comma).append('"').append(value).append('"');
        });
        List<Optional<ReadRecord>> read = new ArrayList<>();
        byte[] bytes = (header + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            new CsvRecordReader()
                    .read(new ByteArrayInputStream(bytes), issues, record -> read.add(parser.parse(record)));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
        return read.getFirst();
    }

    private static String snake(String name) {
        return name.equals("powerWPerAccelerator")
                ? "power_w_per_accelerator"
                : name.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }

    /** Code and field of each issue. */
    List<String> issues() {
        return issues.first().stream()
                .map(issue -> issue.code() + " " + camel(issue.field().orElse("")))
                .toList();
    }

    List<String> messages() {
        return issues.first().stream().map(issue -> issue.message()).toList();
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("_")) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }

    private static TokenEnergies.Rates rates(TokenEnergies.Served served) {
        if (!served.modelId().equalsIgnoreCase("m")) {
            throw UnknownIdException.of("model", served.modelId(), List.of("m"));
        }
        return new TokenEnergies.Rates("m", served.acceleratorId(), 1e-6, 5e-6);
    }

    private static final class TwoSites implements ActivitySites {

        @Override
        public Optional<String> findId(String organisationId, String site) {
            return Optional.of(site).filter(id -> id.equals("us-ny") || id.equals("plant"));
        }

        @Override
        public List<String> listNearest(String organisationId, String site) {
            return site.equals("us-nyy") ? List.of("us-ny") : List.of();
        }
    }
}
