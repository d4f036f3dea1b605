package org.suandian.scope2.web.register.input;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.suandian.grid.GridPoint;
import org.suandian.platform.web.json.StrictJson;
import org.suandian.scope2.internal.register.BundledMarkets;
import org.suandian.scope2.internal.register.Surroundings;
import org.suandian.scope2.ledger.EntryProblem;
import org.suandian.scope2.ledger.EntryProblems;
import org.suandian.scope2.market.MarketCatalogue;
import org.suandian.scope2.web.register.body.CsvEntries;
import org.suandian.scope2.web.register.body.JsonEntries;
import org.suandian.site.FxRates;
import org.suandian.site.Place;
import org.suandian.site.Pue;
import org.suandian.site.SiteCatalogue;
import org.suandian.units.Range;

/** Bodies to read in a small world: the region de-frankfurt, the site hall-1 of acme, in the middle of 2026. */
final class Bodies {

    static final Surroundings WORLD = new Surroundings(
            new MarketCatalogue(new BundledMarkets().list(), List.of()),
            new SiteCatalogue(Map.of("de-frankfurt", frankfurt()), new FxRates(List.of())),
            Set.of("DE", "de-frankfurt", "FR"),
            organisation -> organisation.equals("acme") ? Set.of("hall-1") : Set.of(),
            Instant.parse("2026-06-01T00:00:00Z"));

    final EntryProblems problems = new EntryProblems();

    private static Place frankfurt() {
        return new Place(
                "de-frankfurt",
                "Frankfurt",
                "法兰克福",
                "DE",
                "EU",
                new GridPoint("de-frankfurt", "DE", Optional.empty()),
                ZoneId.of("Europe/Berlin"),
                50,
                8,
                new Pue(Range.of(1.3, 1.35, 1.4), Optional.of(2024), "provider-pue", false),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "atlas");
    }

    static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper();
        new StrictJson().customize(mapper);
        return mapper;
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Apostrophes stand for quotes. */
    <T> List<T> json(EntryReader<T> reader, String text) {
        List<T> read = new ArrayList<>();
        try {
            new JsonEntries(mapper(), reader.fields(), problems)
                    .read(
                            stream(text.replace('\'', '"')),
                            fields -> reader.read(fields).ifPresent(read::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    <T> List<T> csv(EntryReader<T> reader, String... lines) {
        List<T> read = new ArrayList<>();
        try {
            new CsvEntries(reader.fields(), problems)
                    .read(
                            stream(String.join("\r\n", lines)),
                            fields -> reader.read(fields).ifPresent(read::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** {@code code at path} of each error. */
    List<String> errors() {
        return problems.listErrors().stream()
                .map(each -> each.code() + " at " + each.path())
                .toList();
    }

    List<String> warnings() {
        return problems.listWarnings().stream().map(EntryProblem::code).toList();
    }
}
