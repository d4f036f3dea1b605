package org.suandian.placement;

/** Where a plan comes from. */
public enum PlanKind {
    /** Handed in by itself. */
    PLAN,
    /** Made from a standing plan and what has changed since. */
    REPLAN,
    /** One carbon price of a front. */
    PARETO_POINT
}
