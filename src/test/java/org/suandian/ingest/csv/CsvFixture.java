package org.suandian.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A small schema with a column of each kind, and a file read against it. */
final class CsvFixture {

    static final CsvSchema PRICES = new CsvSchema(
            "test-prices",
            "Prices for tests.",
            List.of("zone_id", "start"),
            List.of(
                    Column.reference("zone_id", "the zone", "grid-zones"),
                    Column.of("start", CellType.INSTANT, "begin of the interval"),
                    Column.decimal(
                            "price_per_mwh",
                            "currency/MWh",
                            Limits.between(-100_000, 1_000_000, "the unit is smaller than a currency unit.")
                                    .withPeakAtLeast(2, "the prices are per kWh: multiply them by 1,000."),
                            "price"),
                    Column.of("currency", CellType.CURRENCY, "currency"),
                    Column.code("kind", List.of("WHOLESALE", "TARIFF"), "kind"),
                    Column.integer("hours", "h", Limits.between(0, 31, ""), "hours")
                            .optional(),
                    Column.of("official", CellType.BOOLEAN, "flag").optional(),
                    Column.text("note", "note").optional()));

    static final String HEADER = "zone_id,start,price_per_mwh,currency,kind,hours,official,note\n";
    static final String GOOD = "DE,2024-05-01T00:00Z,50.25,EUR,WHOLESALE,1,true,fine\n";

    final ImportIssues issues = new ImportIssues();
    final List<String> rows = new ArrayList<>();
    long rowsRead;

    static CsvFixture read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static CsvFixture read(byte[] bytes) {
        CsvFixture fixture = new CsvFixture();
        fixture.run(
                bytes,
                row -> fixture.rows.add("%s %s %s %s"
                        .formatted(
                                row.text("zone_id"), row.instant("start"), row.decimal("price_per_mwh"), row.line())));
        return fixture;
    }

    void run(byte[] bytes, Consumer<CsvRow> consumer) {
        CsvReader reader = new CsvReader(PRICES, "test.csv", dataset -> Set.of("DE", "FR", "US-TEX-ERCO"), issues);
        reader.read(new ByteArrayInputStream(bytes), consumer);
        rowsRead = reader.rowsRead();
    }

    /** The one issue there must be. */
    ImportIssue issue() {
        assertThat(issues.list()).hasSize(1);
        return issues.list().getFirst();
    }

    void assertRefused(String code, long line, String column, String message) {
        ImportIssue issue = issue();
        assertThat(issue.code()).isEqualTo(code);
        assertThat(issue.file()).isEqualTo("test.csv");
        assertThat(issue.line()).isEqualTo(line);
        assertThat(issue.column().orElse("")).isEqualTo(column);
        assertThat(issue.message()).isEqualTo(message);
    }
}
