package org.suandian.placement.search;

/** The parts of a search, in their order; the bound goes on beside the last one. */
public enum SolverPhase {
    /** The baselines are placed. */
    BASELINES,
    /** The lower bound and the shadow prices are computed. */
    BOUND,
    /** A first plan is built along the shadow prices. */
    CONSTRUCTION,
    /** The plan is improved. */
    LOCAL_SEARCH,
    /** Nothing more will change. */
    ENDED
}
