package org.suandian.placement.internal.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Stored fronts. Call within a transaction. */
@Singleton
public class ParetoRepository implements PanacheRepositoryBase<ParetoEntity, UUID> {}
