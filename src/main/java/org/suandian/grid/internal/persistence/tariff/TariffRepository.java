package org.suandian.grid.internal.persistence.tariff;

import jakarta.inject.Singleton;
import org.suandian.ingest.versioned.VersionedRepository;

/** Stored tariffs. */
@Singleton
public class TariffRepository extends VersionedRepository<TariffEntity> {

    TariffRepository() {
        super(TariffEntity.class);
    }
}
