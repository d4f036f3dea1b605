package org.suandian.grid.internal.persistence;

import jakarta.inject.Singleton;
import org.suandian.ingest.versioned.VersionedRepository;

/** Stored residual mixes. */
@Singleton
public class ResidualMixRepository extends VersionedRepository<ResidualMixEntity> {

    ResidualMixRepository() {
        super(ResidualMixEntity.class);
    }
}
