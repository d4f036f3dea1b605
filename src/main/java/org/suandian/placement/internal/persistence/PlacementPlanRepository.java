package org.suandian.placement.internal.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stored states of plans. Call within a transaction. */
@Singleton
public class PlacementPlanRepository implements PanacheRepositoryBase<PlacementPlanEntity, UUID> {

    /** Keeps others from changing the state until the transaction ends, which must be soon. */
    public Optional<PlacementPlanEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public List<PlacementPlanEntity> listNewest(int limit) {
        return find("order by number desc").page(Page.ofSize(limit)).list();
    }

    public List<PlacementPlanEntity> listOfPareto(UUID paretoId) {
        return list("paretoId = ?1 order by number", paretoId);
    }

    public List<PlacementPlanEntity> listByIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }
}
