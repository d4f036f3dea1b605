package org.suandian.placement.plan.explain;

import java.util.List;
import org.suandian.placement.plan.occupancy.Blocker;

/**
 * A resource that is taken, and by whom.
 *
 * @param occupants some of the batches that take it, those that take most first; at most {@link Occupants#SHOWN}
 */
public record Obstacle(Blocker blocker, List<Integer> occupants) {

    public Obstacle {
        occupants = List.copyOf(occupants);
    }
}
