package org.suandian.placement;

/** Where a plan stands; the names are those of the solver's own platform. */
public enum PlanStatus {
    /** Handed in and sound, not yet waiting for its turn. */
    DATASET_CREATED,
    /** Handed in and refused; nothing is stored. */
    DATASET_INVALID,
    /** Waits for its turn, also after a node that solved it was shut down. */
    SOLVING_SCHEDULED,
    /** A node solves it, or did until moments ago and will be relieved by another. */
    SOLVING_ACTIVE,
    /** Stopped by its owner before its limits; the best plan so far is kept. */
    SOLVING_INCOMPLETE,
    /** The search ended by its own limits. */
    SOLVING_COMPLETED,
    /** The search failed; see the plan's failure. The best plan so far is kept, if there is one. */
    SOLVING_FAILED;

    /** Whether nothing more will be searched for. */
    public boolean isFinal() {
        return switch (this) {
            case DATASET_INVALID, SOLVING_INCOMPLETE, SOLVING_COMPLETED, SOLVING_FAILED -> true;
            case DATASET_CREATED, SOLVING_SCHEDULED, SOLVING_ACTIVE -> false;
        };
    }
}
