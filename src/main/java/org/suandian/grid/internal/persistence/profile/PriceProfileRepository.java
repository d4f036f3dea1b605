package org.suandian.grid.internal.persistence.profile;

import jakarta.inject.Singleton;
import org.suandian.ingest.versioned.VersionedRepository;

/** Stored typical prices. */
@Singleton
public class PriceProfileRepository extends VersionedRepository<PriceProfileEntity> {

    PriceProfileRepository() {
        super(PriceProfileEntity.class);
    }
}
