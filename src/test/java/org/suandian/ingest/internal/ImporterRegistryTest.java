package org.suandian.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suandian.ingest.DatasetImporter;
import org.suandian.ingest.ImportContext;
import org.suandian.ingest.ImportSession;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvSchema;

class ImporterRegistryTest {

    private record Importer(CsvSchema schema) implements DatasetImporter {

        static Importer of(String dataset, String... references) {
            return new Importer(new CsvSchema(
                    dataset,
                    "For tests.",
                    List.of("id"),
                    List.of(Column.id("id", "id"), Column.reference("other", "reference", references))));
        }

        @Override
        public ImportSession open(ImportContext context) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void datasetsComeAfterThoseTheyReferTo() {
        ImporterRegistry registry = new ImporterRegistry(List.of(
                Importer.of("a-profiles", "models", "sources"),
                Importer.of("models", "sources"),
                Importer.of("sources")));
        List<String> names = new ArrayList<>(List.of("unknown", "a-profiles", "models", "sources"));
        names.sort(registry.byImportOrder());

        assertThat(names).containsExactly("sources", "models", "a-profiles", "unknown");
    }

    @Test
    void circleOfReferencesHasSomeOrder() {
        ImporterRegistry registry = new ImporterRegistry(List.of(Importer.of("a", "b"), Importer.of("b", "a")));
        List<String> names = new ArrayList<>(List.of("a", "b"));
        names.sort(registry.byImportOrder());

        assertThat(names).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void datasetHasOneImporter() {
        assertThatThrownBy(() -> new ImporterRegistry(List.of(Importer.of("a"), Importer.of("a"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void bundledFileBelongsToTheDatasetOfItsNameOrFolder() {
        assertThat(BundledData.datasetOf("regions.csv")).isEqualTo("regions");
        assertThat(BundledData.datasetOf("prices/DE.csv")).isEqualTo("prices");
    }
}
