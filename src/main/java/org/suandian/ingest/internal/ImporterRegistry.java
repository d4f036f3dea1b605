package org.suandian.ingest.internal;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.suandian.failure.UnknownIdException;
import org.suandian.ingest.DatasetImporter;

/** The datasets there are, in the order in which they can be imported into an empty database. */
@Singleton
public class ImporterRegistry {

    private final Map<String, DatasetImporter> importers = new TreeMap<>();
    private final List<String> order;

    ImporterRegistry(@All List<DatasetImporter> all) {
        for (DatasetImporter importer : all) {
            if (importers.put(importer.dataset(), importer) != null) {
                throw new IllegalStateException(
                        "The dataset (%s) must have one importer.".formatted(importer.dataset()));
            }
        }
        this.order = importOrder(importers);
    }

    DatasetImporter get(String dataset) {
        DatasetImporter importer = importers.get(dataset);
        if (importer == null) {
            throw UnknownIdException.of("dataset", dataset, importers.keySet());
        }
        return importer;
    }

    Optional<DatasetImporter> find(String dataset) {
        return Optional.ofNullable(importers.get(dataset));
    }

    List<DatasetImporter> list() {
        return List.copyOf(importers.values());
    }

    /** Sorts by position in the import order; datasets without an importer last. */
    Comparator<String> byImportOrder() {
        return Comparator.comparingInt(dataset -> order.contains(dataset) ? order.indexOf(dataset) : order.size());
    }

    /** Each dataset after those it refers to. Datasets without an importer are passed over, circles are broken. */
    static List<String> importOrder(Map<String, DatasetImporter> importers) {
        Set<String> ordered = new LinkedHashSet<>();
        Set<String> visiting = new LinkedHashSet<>();
        importers.keySet().forEach(dataset -> visit(dataset, importers, visiting, ordered));
        return new ArrayList<>(ordered);
    }

    private static void visit(
            String dataset, Map<String, DatasetImporter> importers, Set<String> visiting, Set<String> ordered) {
        DatasetImporter importer = importers.get(dataset);
        if (importer == null || ordered.contains(dataset) || !visiting.add(dataset)) {
            return;
        }
        new TreeSet<>(importer.dependencies()).forEach(dependency -> visit(dependency, importers, visiting, ordered));
        ordered.add(dataset);
    }
}
