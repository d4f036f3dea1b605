package org.suandian.ingest.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.suandian.ingest.DatasetImporter;
import org.suandian.ingest.csv.KnownIds;

/** Asks each dataset once per import which identifiers it has. */
final class RegisteredIds implements KnownIds {

    private final ImporterRegistry registry;
    private final Map<String, Set<String>> known = new HashMap<>();

    RegisteredIds(ImporterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Set<String> of(String dataset) {
        return known.computeIfAbsent(
                dataset,
                name -> registry.find(name).map(DatasetImporter::knownIds).orElse(Set.of()));
    }
}
