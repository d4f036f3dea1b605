package org.suandian.throughput.internal.persistence;

import jakarta.inject.Singleton;
import org.suandian.ingest.versioned.VersionedRepository;

/** Stored operating points. */
@Singleton
public class OperatingPointRepository extends VersionedRepository<OperatingPointEntity> {

    OperatingPointRepository() {
        super(OperatingPointEntity.class);
    }
}
