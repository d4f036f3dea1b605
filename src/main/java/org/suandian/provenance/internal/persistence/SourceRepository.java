package org.suandian.provenance.internal.persistence;

import jakarta.inject.Singleton;
import org.suandian.ingest.versioned.VersionedRepository;

/** Stored sources. */
@Singleton
public class SourceRepository extends VersionedRepository<SourceEntity> {

    SourceRepository() {
        super(SourceEntity.class);
    }
}
