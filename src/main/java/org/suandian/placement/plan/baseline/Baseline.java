package org.suandian.placement.plan.baseline;

/** How a plan would be made without a search. Every baseline keeps all limits. */
public enum Baseline {
    /**
     * In order of release, each batch as early as there is room at its home site (without a home: at the site of its first fit), by
     * the cheaper fit among equals. Left out where its home has no fitting pool or no room.
     */
    RUN_NOW_AT_HOME,
    /**
     * Batches of fewest options first, each at its free option of least cost. Made again with those first that it leaves out, a few
     * times, and the one kept that leaves out least.
     */
    CHEAPEST_GREEDY,
    /** The same by least emissions, the cheaper option among equals. */
    GREENEST_GREEDY
}
