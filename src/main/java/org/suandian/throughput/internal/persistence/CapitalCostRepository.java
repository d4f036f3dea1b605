package org.suandian.throughput.internal.persistence;

import jakarta.inject.Singleton;
import org.suandian.ingest.versioned.VersionedRepository;

/** Stored purchase prices. */
@Singleton
public class CapitalCostRepository extends VersionedRepository<CapitalCostEntity> {

    CapitalCostRepository() {
        super(CapitalCostEntity.class);
    }
}
