package org.suandian.ingest.internal.persistence;

import jakarta.inject.Singleton;
import org.suandian.ingest.versioned.VersionedRepository;

/** Stored sources. */
@Singleton
public class SourceRepository extends VersionedRepository<SourceEntity> {

    SourceRepository() {
        super(SourceEntity.class);
    }
}
