package org.suandian.placement.internal.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Stored inputs of plans. Call within a transaction. */
@Singleton
public class PlanInputRepository implements PanacheRepositoryBase<PlanInputEntity, UUID> {

    /** The batches that were placed after the search, in their order. */
    public List<PlanBatchEntity> listAdded(UUID planId) {
        return getEntityManager()
                .createQuery("from PlanBatchEntity b where b.planId = :plan order by b.position", PlanBatchEntity.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    public void add(PlanBatchEntity batch) {
        getEntityManager().persist(batch);
    }
}
