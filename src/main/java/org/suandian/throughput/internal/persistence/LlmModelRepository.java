package org.suandian.throughput.internal.persistence;

import jakarta.inject.Singleton;
import org.suandian.ingest.versioned.VersionedRepository;

/** Stored models. */
@Singleton
public class LlmModelRepository extends VersionedRepository<LlmModelEntity> {

    LlmModelRepository() {
        super(LlmModelEntity.class);
    }
}
