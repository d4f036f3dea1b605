package org.suandian.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.suandian.ingest.ImportService;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.csv.Limits;
import org.suandian.platform.PostgresTestResource;

/** The description of the formats is made from the formats. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ImportFormatsIT {

    private static final Path COMMITTED = Path.of("docs", "import-formats.md");

    @Inject
    ImportService imports;

    @Test
    void formatsAreAsDescribed() throws IOException {
        StringBuilder text =
                new StringBuilder("# Import formats\n\nMade from the formats themselves by `ImportFormatsIT`;"
                        + " accept a change with `./mvnw verify -Dimport-formats.accept`.\nHow files are read, and what is refused:"
                        + " [importing.md](importing.md).\n");
        imports.listSchemas().forEach(schema -> text.append(describe(schema)));
        if (System.getProperty("import-formats.accept") != null) {
            Files.writeString(COMMITTED, text);
        }
        assertThat(text.toString())
                .as("docs/import-formats.md must be what the importers read")
                .isEqualTo(Files.readString(COMMITTED));
    }

    private static String describe(CsvSchema schema) {
        StringBuilder text = new StringBuilder("\n## ")
                .append(schema.dataset())
                .append("\n\n")
                .append(schema.description())
                .append(" Replaced as a whole: what has the same ")
                .append(String.join(", ", schema.key()))
                .append(".\n\n| column | value | plausible | meaning |\n|---|---|---|---|\n");
        schema.columns().forEach(column -> text.append(describe(column)));
        return text.toString();
    }

    private static String describe(Column column) {
        return "| `%s`%s | %s | %s | %s |\n"
                .formatted(
                        column.name(),
                        column.required() ? "" : " (may be empty)",
                        value(column),
                        column.limits().map(ImportFormatsIT::range).orElse(""),
                        column.description());
    }

    private static String value(Column column) {
        if (!column.allowed().isEmpty()) {
            return String.join(", ", column.allowed());
        }
        if (!column.references().isEmpty()) {
            return "identifier in " + String.join(" or ", column.references());
        }
        return column.type().label() + (column.unit().isEmpty() ? "" : ", " + column.unit());
    }

    private static String range(Limits limits) {
        String range = plain(limits.minimum()) + " to " + plain(limits.maximum());
        return limits.peakAtLeast() == 0 ? range : range + "; the largest at least " + plain(limits.peakAtLeast());
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? "%,d".formatted((long) value) : Double.toString(value);
    }
}
