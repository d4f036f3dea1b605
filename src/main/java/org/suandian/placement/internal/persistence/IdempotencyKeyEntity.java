package org.suandian.placement.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A key that a request was marked with, and what the request made. Unique within a tenant, and of others' none is seen. */
@Entity
@Table(name = "idempotency_key")
public class IdempotencyKeyEntity {

    @Id
    public String key = "";

    @Column(name = "request_sha256")
    public String requestSha256 = "";

    @Column(name = "resource_id")
    public UUID resourceId = new UUID(0, 0);

    @Column(name = "created_at")
    public Instant createdAt = Instant.EPOCH;
}
