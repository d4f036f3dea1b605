package org.suandian.ingest.internal.sources;

import jakarta.inject.Singleton;
import org.suandian.ingest.internal.persistence.SourceEntity;
import org.suandian.ingest.internal.persistence.SourceRepository;
import org.suandian.ingest.versioned.VersionCache;
import org.suandian.provenance.DataVersion;
import org.suandian.provenance.SourceCatalogue;
import org.suandian.provenance.SourceService;

/** Reads the sources of a version from the database, once. */
@Singleton
public class StoredSources implements SourceService {

    private final VersionCache<SourceCatalogue> catalogues;

    StoredSources(SourceRepository sources) {
        this.catalogues = new VersionCache<>(version -> new SourceCatalogue(
                sources.listAt(version).stream().map(SourceEntity::toSource).toList()));
    }

    @Override
    public SourceCatalogue catalogue(DataVersion version) {
        return catalogues.get(version);
    }
}
