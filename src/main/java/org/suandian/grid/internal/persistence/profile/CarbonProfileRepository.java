package org.suandian.grid.internal.persistence.profile;

import jakarta.inject.Singleton;
import org.suandian.ingest.versioned.VersionedRepository;

/** Stored typical carbon intensities. */
@Singleton
public class CarbonProfileRepository extends VersionedRepository<CarbonProfileEntity> {

    CarbonProfileRepository() {
        super(CarbonProfileEntity.class);
    }
}
