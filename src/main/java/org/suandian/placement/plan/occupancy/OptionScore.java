package org.suandian.placement.plan.occupancy;

/** What options are compared by: the lowest is best. */
public interface OptionScore {

    /** The score of an option; {@link Double#POSITIVE_INFINITY} for one that must not be chosen. */
    double of(int fit, int start);

    /** No option of the fit scores less. The nearer to the least score, the fewer options are looked at. */
    default double atLeast(int fit) {
        return Double.NEGATIVE_INFINITY;
    }
}
