package org.suandian.grid.internal.persistence.tariff;

import jakarta.inject.Singleton;
import org.suandian.ingest.versioned.VersionedRepository;

/** Stored bands of tariffs. */
@Singleton
public class TariffBandRepository extends VersionedRepository<TariffBandEntity> {

    TariffBandRepository() {
        super(TariffBandEntity.class);
    }
}
