package org.suandian.placement.plan.kpi;

import java.util.OptionalDouble;

/**
 * How a figure of a plan differs from that of another.
 *
 * @param absolute the plan's minus the other's: negative where the plan has less; in the figure's unit
 * @param relative the absolute one divided by the magnitude of the other's: -0.4 for "40% less"; empty where the other's is 0
 */
public record Difference(double absolute, OptionalDouble relative) {

    static Difference of(double plan, double other) {
        double absolute = plan - other;
        return new Difference(
                absolute, other == 0 ? OptionalDouble.empty() : OptionalDouble.of(absolute / Math.abs(other)));
    }
}
