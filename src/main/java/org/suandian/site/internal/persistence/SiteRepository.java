package org.suandian.site.internal.persistence;

import jakarta.inject.Singleton;
import org.suandian.ingest.versioned.VersionedRepository;

/** Stored sites. */
@Singleton
public class SiteRepository extends VersionedRepository<SiteEntity> {

    SiteRepository() {
        super(SiteEntity.class);
    }
}
