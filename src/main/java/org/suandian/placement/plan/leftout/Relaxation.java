package org.suandian.placement.plan.leftout;

import java.util.List;
import org.suandian.placement.plan.Option;
import org.suandian.placement.plan.occupancy.Blocker;

/**
 * A change of the problem that makes room for a batch, with all others where they are. Each has been tried on the plan.
 *
 * @param option where the batch would run
 * @param extraSlots how many slots later its deadline would be; 0 if it stays
 * @param increases what there would be more of; empty for a later deadline
 */
public record Relaxation(Code code, Option option, int extraSlots, List<Increase> increases) {

    /** What is changed. */
    public enum Code {
        /** The least number of extra slots. */
        LATER_DEADLINE,
        /** The least number of accelerators in one pool. */
        MORE_ACCELERATORS,
        /** The least number of watts at one site. */
        MORE_POWER,
        /** The least watt-slots or grams of one budget. */
        LARGER_BUDGET,
        /** More of several resources at once, where nothing of one kind is enough. */
        SEVERAL
    }

    /**
     * More of one resource.
     *
     * @param resource number of the pool, site or budget
     * @param slots in each of which there is more; empty for a budget
     * @param amount accelerators or watts in each slot; watt-slots or grams of a budget
     */
    public record Increase(Blocker.Kind kind, int resource, List<Integer> slots, double amount) {

        public Increase {
            slots = List.copyOf(slots);
        }
    }

    public Relaxation {
        increases = List.copyOf(increases);
    }
}
