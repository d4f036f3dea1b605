package org.suandian.placement.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A batch that was placed after the search; compressed JSON. */
@Entity
@Table(name = "placement_plan_batch")
@IdClass(PlanBatchEntity.Key.class)
public class PlanBatchEntity {

    /** A batch is known by its plan and its place among those that came later. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1;

        public UUID planId = new UUID(0, 0);
        public int position;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.planId.equals(planId) && key.position == position;
        }

        @Override
        public int hashCode() {
            return planId.hashCode() * 31 + position;
        }
    }

    @Id
    @Column(name = "plan_id")
    public UUID planId = new UUID(0, 0);

    @Id
    public int position;

    public byte[] batch = {};
}
