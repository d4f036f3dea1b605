package org.suandian.placement.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a plan was asked for with; compressed JSON. */
@Entity
@Table(name = "placement_plan_input")
public class PlanInputEntity {

    @Id
    @Column(name = "plan_id")
    public UUID planId = new UUID(0, 0);

    public byte[] problem = {};

    /** What the reader must know of the problem. */
    public byte[] issues = {};

    /** What stands and has to be gone on from; replans only. */
    public byte @Nullable [] replan;
}
