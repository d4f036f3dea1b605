package org.suandian.placement.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The best plan so far and how it was come by; each in a packed form of its own. */
@Entity
@Table(name = "placement_plan_best")
public class PlanBestEntity {

    @Id
    @Column(name = "plan_id")
    public UUID planId = new UUID(0, 0);

    public byte @Nullable [] placement;

    @Column(name = "shadow_prices")
    public byte @Nullable [] shadowPrices;

    public byte[] progress = {};
}
