package org.suandian.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suandian.ingest.csv.CsvFixture.GOOD;
import static org.suandian.ingest.csv.CsvFixture.HEADER;
import static org.suandian.ingest.csv.CsvFixture.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    @Test
    void soundFileGivesItsRows() {
        CsvFixture result = read(HEADER + GOOD + "FR,2024-05-01T01:00+08:00,-3.5,EUR,TARIFF,,,\n");

        assertThat(result.issues.isEmpty()).isTrue();
        assertThat(result.rows).containsExactly("DE 2024-05-01T00:00:00Z 50.25 2", "FR 2024-04-30T17:00:00Z -3.5 3");
    }

    @Test
    void columnsMayComeInAnyOrder() {
        CsvFixture result = read("note,official,hours,kind,currency,price_per_mwh,start,zone_id\n"
                + ",,,TARIFF,EUR,7,2024-05-01T00:00:00Z,DE\n");

        assertThat(result.rows).containsExactly("DE 2024-05-01T00:00:00Z 7.0 2");
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsAreAccepted() {
        CsvFixture result = read("\uFEFF" + (HEADER + GOOD).replace("\n", "\r\n"));

        assertThat(result.issues.list()).isEmpty();
        assertThat(result.rows).hasSize(1);
    }

    @Test
    void lineOfRecordAfterMultiLineTextIsCounted() {
        CsvFixture result = read(HEADER + "DE,2024-05-01T00:00Z,5,EUR,WHOLESALE,,,\"two\nlines \"\"quoted\"\"\"\n"
                + "DE,2024-05-01T01:00Z,x,EUR,WHOLESALE,,,\n");

        result.assertRefused(
                "not-a-number",
                4,
                "price_per_mwh",
                "The price_per_mwh (x) must be a decimal number such as -12.5."
                        + " Maybe the unit belongs in the column's name.");
    }

    @Test
    void allIssuesOfAFileAreInOneReport() {
        CsvFixture result = read(HEADER + "DE,2024-05-01,NaN,EUR,WHOLESALE,,,\n" + "FR,x,1,XYZ,SPOT,,,\n");

        assertThat(result.issues.list())
                .extracting(issue -> issue.line() + " " + issue.column().orElse(""))
                .containsExactly("2 start", "2 price_per_mwh", "3 start", "3 currency", "3 kind");
        assertThat(result.rows).isEmpty();
        assertThat(result.rowsRead).isEqualTo(2);
    }

    @Test
    void missingQuoteIsRefused() {
        CsvFixture result = read(HEADER + GOOD + "DE,2024-05-01T00:00Z,5,EUR,WHOLESALE,,,\"open\n" + GOOD);

        assertThat(result.issue().code()).isEqualTo("malformed-csv");
        assertThat(result.issue().line()).isEqualTo(3);
    }

    @Test
    void quoteInATextWithoutQuotesIsRefused() {
        CsvFixture result = read(HEADER + "DE,2024-05-01T00:00Z,5,EUR,WHOLESALE,,,19\" rack and 21\" rack\n");

        result.assertRefused(
                "stray-quote",
                2,
                "note",
                "The note (19\" rack and 21\" rack) must stand in quotes, with its own quotes doubled."
                        + " Maybe a quote is missing.");
    }

    @Test
    void endlessFieldIsRefusedInsteadOfHeld() {
        CsvFixture result = read(HEADER + "\"" + "x".repeat(1_000_000));

        assertThat(result.issue().code()).isEqualTo("malformed-csv");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirLine() {
        byte[] latin = (HEADER + GOOD + "DE,2024-05-01T00:00Z,5,EUR,WHOLESALE,,,Zürich\n")
                .getBytes(StandardCharsets.ISO_8859_1);

        read(latin).assertRefused("malformed-utf8", 3, "", "Line 3 must be UTF-8. Maybe save the file as UTF-8.");
    }

    @Test
    void encodedSurrogateIsNotUtf8() {
        byte[] bytes = (HEADER + "DE,2024-05-01T00:00Z,5,EUR,WHOLESALE,,,???\n").getBytes(StandardCharsets.UTF_8);
        int at = bytes.length - 4;
        bytes[at] = (byte) 0xED;
        bytes[at + 1] = (byte) 0xA0;
        bytes[at + 2] = (byte) 0x80;

        assertThat(read(bytes).issue().code()).isEqualTo("malformed-utf8");
    }

    @Test
    void truncatedCharacterAtTheEndIsRefused() {
        byte[] bytes = (HEADER + "DE,2024-05-01T00:00Z,5,EUR,WHOLESALE,,,x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xC3;

        assertThat(read(bytes).issues.list()).extracting(ImportIssue::code).containsExactly("malformed-utf8");
    }

    @Test
    void nulInACellIsRefused() {
        read(HEADER + "DE,2024-05-01T00:00Z,5,EUR,WHOLESALE,,,a\0b\n")
                .assertRefused(
                        "control-character",
                        2,
                        "note",
                        "The note (a\uFFFDb) must not contain control characters."
                                + " Maybe the file was damaged in transfer or is not text.");
    }

    @Test
    void emptyFileIsRefused() {
        assertThat(read("").issue().code()).isEqualTo("empty-file");
        assertThat(read("\uFEFF").issue().code()).isEqualTo("empty-file");
    }

    @Test
    void fileWithoutRecordsIsRefused() {
        assertThat(read(HEADER).issue().code()).isEqualTo("no-rows");
    }

    @Test
    void recordOfOtherLengthIsRefused() {
        read(HEADER + "DE,2024-05-01T00:00Z,5,EUR\n")
                .assertRefused(
                        "ragged-row",
                        2,
                        "",
                        "The record (4 fields) must have as many fields as the header (8)."
                                + " Maybe a text with a comma needs quotes around it.");
        assertThat(read(HEADER + "DE,2024-05-01T00:00Z,5,EUR,TARIFF,,,a,b\n")
                        .issue()
                        .code())
                .isEqualTo("ragged-row");
    }

    @Test
    void refusalByTheConsumerIsLocated() {
        CsvFixture result = new CsvFixture();
        result.run((HEADER + GOOD).getBytes(StandardCharsets.UTF_8), row -> {
            throw row.problem("overlap", "start", "The {column} ({value}) must not overlap.", "a row stands twice.");
        });

        result.assertRefused(
                "overlap", 2, "start", "The start (2024-05-01T00:00:00Z) must not overlap. Maybe a row stands twice.");
    }

    @Test
    void issuesBeyondTheCapAreCounted() {
        CsvFixture result = read(HEADER + "DE,,5,EUR,WHOLESALE,,,\n".repeat(1_500));

        assertThat(result.issues.total()).isEqualTo(1_500);
        assertThat(result.issues.list()).hasSize(ImportIssues.KEPT);
    }

    @Test
    void brokenStreamIsAnErrorAndNoIssue() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        };
        CsvReader reader = new CsvReader(CsvFixture.PRICES, "test.csv", dataset -> Set.of(), new ImportIssues());

        assertThatThrownBy(() -> reader.read(broken, row -> {})).isInstanceOf(UncheckedIOException.class);
    }
}
