package org.suandian.throughput.internal.persistence;

import jakarta.inject.Singleton;
import org.suandian.ingest.versioned.VersionedRepository;

/** Stored hardware rates. */
@Singleton
public class HardwareRateRepository extends VersionedRepository<HardwareRateEntity> {

    HardwareRateRepository() {
        super(HardwareRateEntity.class);
    }
}
