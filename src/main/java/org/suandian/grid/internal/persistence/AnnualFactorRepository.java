package org.suandian.grid.internal.persistence;

import jakarta.inject.Singleton;
import org.suandian.ingest.versioned.VersionedRepository;

/** Stored annual carbon factors. */
@Singleton
public class AnnualFactorRepository extends VersionedRepository<AnnualFactorEntity> {

    AnnualFactorRepository() {
        super(AnnualFactorEntity.class);
    }
}
