package org.suandian.grid.internal.persistence;

import jakarta.inject.Singleton;
import org.suandian.ingest.versioned.VersionedRepository;

/** Stored annual prices. */
@Singleton
public class AnnualPriceRepository extends VersionedRepository<AnnualPriceEntity> {

    AnnualPriceRepository() {
        super(AnnualPriceEntity.class);
    }
}
