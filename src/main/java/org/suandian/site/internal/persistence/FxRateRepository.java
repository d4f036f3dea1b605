package org.suandian.site.internal.persistence;

import jakarta.inject.Singleton;
import org.suandian.ingest.versioned.VersionedRepository;

/** Stored exchange rates. */
@Singleton
public class FxRateRepository extends VersionedRepository<FxRateEntity> {

    FxRateRepository() {
        super(FxRateEntity.class);
    }
}
