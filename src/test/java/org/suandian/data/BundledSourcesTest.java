package org.suandian.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every bundled row leads to a source, and every source names the files that it feeds and no others. */
class BundledSourcesTest {

    private static final Path DATA = Path.of("data");
    private static final String SOURCES = "SOURCES.csv";

    @Test
    void everySourceNamesTheFilesThatItFeeds() throws IOException {
        Map<String, TreeSet<String>> declared = new TreeMap<>();
        for (Map<String, String> row : rows(DATA.resolve(SOURCES))) {
            declared.put(
                    row.get("source_id"), new TreeSet<>(List.of(row.get("file").split(";"))));
        }
        Map<String, TreeSet<String>> used = new TreeMap<>();
        for (Path file : files()) {
            String name = DATA.relativize(file).toString().replace('\\', '/');
            for (Map<String, String> row : rows(file)) {
                row.forEach((column, value) -> {
                    if (column.endsWith("source_id") && !value.isEmpty()) {
                        used.computeIfAbsent(value, id -> new TreeSet<>()).add(name);
                    }
                });
            }
        }
        assertThat(used).isEqualTo(declared);
    }

    @Test
    void theSourceOfATariffIsThatOfItsPricesSoThatAnAnswerNamesIt() throws IOException {
        Map<String, String> ofPrices = new HashMap<>();
        rows(DATA.resolve("tariff-prices.csv"))
                .forEach(row -> ofPrices.put(row.get("tariff_id"), row.get("source_id")));
        assertThat(rows(DATA.resolve("tariffs.csv")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("source_id")).isEqualTo(ofPrices.get(row.get("tariff_id"))));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(DATA)) {
            return all.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> !file.endsWith(SOURCES))
                    .toList();
        }
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = Arrays.asList(lines.getFirst().split(","));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.replace("\"", ""))
                .toList();
    }
}
