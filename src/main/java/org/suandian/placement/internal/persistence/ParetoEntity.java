package org.suandian.placement.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One problem at several carbon prices. */
@Entity
@Table(name = "placement_pareto")
public class ParetoEntity {

    @Id
    public UUID id = new UUID(0, 0);

    public String name = "";
    public String currency = "";

    @Column(name = "created_at")
    public Instant createdAt = Instant.EPOCH;
}
