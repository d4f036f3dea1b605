package org.suandian.costmodel;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Compares the list of published results in the reference folder, where there is one, with those that are tested here. */
class PublishedResultsCoverageTest {

    private static final Path TEST = Path.of("src/test/java/org/suandian/costmodel/PublishedResultsTest.java");

    private static List<NamedCsvRecord> cases() throws IOException {
        Path folder = Path.of(Optional.ofNullable(System.getProperty("SUANDIAN_REFERENCE"))
                .or(() -> Optional.ofNullable(System.getenv("SUANDIAN_REFERENCE")))
                .orElse("../shared/reference"));
        Path file = folder.resolve("gpu").resolve("acceptance_cases.csv");
        if (!Files.exists(file)) {
            System.out.println("skipped: no reference data");
            Assumptions.abort("no reference data");
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    @Test
    void eachPublishedResultOfTheReferenceIsTested() throws IOException {
        String test = Files.readString(TEST);
        assertThat(cases())
                .hasSizeGreaterThanOrEqualTo(27)
                .allSatisfy(row -> assertThat(test)
                        .containsAnyOf("\"" + row.getField("id") + ": ", "\"" + row.getField("id") + ", "));
    }

    @Test
    void theFiguresTestedAreThoseOfTheReference() throws IOException {
        String digits = Files.readString(TEST).replaceAll("[_,]", "");
        assertThat(cases()).allSatisfy(row -> assertThat(digits).contains(row.getField("expected")));
    }
}
