package org.suandian.placement.internal.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;

/** Stored best plans. Call within a transaction. */
@Singleton
public class PlanBestRepository implements PanacheRepositoryBase<PlanBestEntity, UUID> {

    /** A plan's state and its best plan, which belong together. */
    public record WithState(PlacementPlanEntity plan, PlanBestEntity best) {}

    /** Both by one statement: by two, a search could write between them. */
    public Optional<WithState> findWithState(UUID planId) {
        return getEntityManager()
                .createQuery(
                        "select p as plan, b as best from PlacementPlanEntity p, PlanBestEntity b"
                                + " where p.id = :plan and b.planId = p.id",
                        Tuple.class)
                .setParameter("plan", planId)
                .getResultStream()
                .findFirst()
                .map(row -> new WithState(
                        row.get("plan", PlacementPlanEntity.class), row.get("best", PlanBestEntity.class)));
    }
}
