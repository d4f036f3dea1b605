package org.suandian.placement.internal.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/** Stored keys of requests. Call within a transaction. */
@Singleton
public class IdempotencyKeyRepository implements PanacheRepositoryBase<IdempotencyKeyEntity, String> {

    /**
     * Takes a key, unless it is taken. Where another transaction is about to take it, waits until that one has ended.
     *
     * @return whether it is now taken by this call
     */
    public boolean take(String key, String requestSha256, UUID resourceId, Instant now) {
        return getEntityManager()
                        .createNativeQuery("insert into idempotency_key (key, request_sha256, resource_id, created_at)"
                                + " values (:key, :digest, :resource, :now) on conflict (tenant_id, key) do nothing")
                        .setParameter("key", key)
                        .setParameter("digest", requestSha256)
                        .setParameter("resource", resourceId)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    public void deleteOlderThan(Instant moment) {
        delete("createdAt < ?1", moment);
    }
}
