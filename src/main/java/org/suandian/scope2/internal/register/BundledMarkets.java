package org.suandian.scope2.internal.register;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.suandian.scope2.market.Market;

/** The markets that come with the service: {@code data/market-boundaries.csv}, described in docs/data.md. */
@Singleton
public class BundledMarkets {

    private static final String FILE = "data/market-boundaries.csv";

    private final List<Market> markets = read();

    /** In the order of the file. */
    public List<Market> list() {
        return markets;
    }

    private static List<Market> read() {
        try (InputStream in = BundledMarkets.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The bundled file (" + FILE + ") must exist.");
            }
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return rows.stream().map(BundledMarkets::market).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Market market(NamedCsvRecord row) {
        return new Market(
                row.getField("market_id"),
                row.getField("name"),
                ids(row.getField("countries")),
                ids(row.getField("accepts")),
                row.getField("has_instruments").equals("true"),
                row.getField("source_id"));
    }

    private static Set<String> ids(String cell) {
        return Arrays.stream(cell.split(";", -1)).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
    }
}
