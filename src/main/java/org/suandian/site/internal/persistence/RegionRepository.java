package org.suandian.site.internal.persistence;

import jakarta.inject.Singleton;
import org.suandian.ingest.versioned.VersionedRepository;

/** Stored regions. */
@Singleton
public class RegionRepository extends VersionedRepository<RegionEntity> {

    RegionRepository() {
        super(RegionEntity.class);
    }
}
