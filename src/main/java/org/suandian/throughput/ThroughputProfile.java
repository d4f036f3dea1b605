package org.suandian.throughput;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A curve of operating points: one model on one accelerator, with everything but the load held fixed.
 *
 * @param acceleratorsPerReplica empty where unpublished
 * @param inputTokens mean input length of a request; empty where unpublished
 * @param outputTokens mean output length of a request; empty where unpublished
 * @param points in ascending order of the axis they lie along
 */
public record ThroughputProfile(
        String id,
        String modelId,
        String acceleratorId,
        String precision,
        Setup setup,
        Phase phase,
        TokenBasis tokenBasis,
        OptionalDouble inputTokens,
        OptionalDouble outputTokens,
        EnergyBoundary energyBoundary,
        PointQuality quality,
        String sourceId,
        List<OperatingPoint> points) {

    /** What ran the model. Empty where unpublished. */
    public record Setup(
            Optional<String> engine,
            OptionalDouble acceleratorsPerReplica,
            Optional<String> parallelism,
            Optional<String> speculativeDecoding,
            Optional<String> workload) {}

    /** Lengths within 2% count as the same: 1,000 and 1,024 do not, a mean of 1,019.7 and 1,024 do. */
    private static final double SAME_LENGTH = 0.02;

    /** Whether a length asked for is that of a measurement. */
    public static boolean isSameLength(double askedTokens, double measuredTokens) {
        return Math.abs(askedTokens - measuredTokens) <= SAME_LENGTH * askedTokens;
    }

    public ThroughputProfile {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException(
                    "The profile (%s) must have at least one operating point.".formatted(id));
        }
    }

    /** Whether each point carries a measured power. */
    public boolean hasMeasuredPower() {
        return energyBoundary != EnergyBoundary.NONE;
    }
}
