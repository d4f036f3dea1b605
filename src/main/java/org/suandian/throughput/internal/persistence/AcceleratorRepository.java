package org.suandian.throughput.internal.persistence;

import jakarta.inject.Singleton;
import org.suandian.ingest.versioned.VersionedRepository;

/** Stored accelerators. */
@Singleton
public class AcceleratorRepository extends VersionedRepository<AcceleratorEntity> {

    AcceleratorRepository() {
        super(AcceleratorEntity.class);
    }
}
