package org.suandian.grid.internal.persistence;

import jakarta.inject.Singleton;
import org.suandian.ingest.versioned.VersionedRepository;

/** Stored grid zones. */
@Singleton
public class GridZoneRepository extends VersionedRepository<GridZoneEntity> {

    GridZoneRepository() {
        super(GridZoneEntity.class);
    }
}
