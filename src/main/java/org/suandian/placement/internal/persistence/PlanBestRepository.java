package org.suandian.placement.internal.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Stored best plans. Call within a transaction. */
@Singleton
public class PlanBestRepository implements PanacheRepositoryBase<PlanBestEntity, UUID> {}
