package org.suandian.grid.internal.persistence.tariff;

import jakarta.inject.Singleton;
import org.suandian.ingest.versioned.VersionedRepository;

/** Stored price lists of tariffs. */
@Singleton
public class TariffPriceRepository extends VersionedRepository<TariffPriceEntity> {

    TariffPriceRepository() {
        super(TariffPriceEntity.class);
    }
}
