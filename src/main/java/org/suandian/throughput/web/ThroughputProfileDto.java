package org.suandian.throughput.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.throughput.EnergyBoundary;
import org.suandian.throughput.OperatingPoint;
import org.suandian.throughput.Phase;
import org.suandian.throughput.PointQuality;
import org.suandian.throughput.ThroughputProfile;
import org.suandian.throughput.TokenBasis;
import org.suandian.units.Power;

/**
 * A curve of operating points.
 *
 * @param inputTokens mean input length
 * @param outputTokens mean output length over the points
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ThroughputProfileDto(
        String id,
        String modelId,
        String acceleratorId,
        String precision,
        Optional<String> engine,
        OptionalDouble acceleratorsPerReplica,
        Optional<String> parallelism,
        Optional<String> speculativeDecoding,
        Optional<String> workload,
        Phase phase,
        TokenBasis tokenBasis,
        OptionalDouble inputTokens,
        OptionalDouble outputTokens,
        EnergyBoundary energyBoundary,
        PointQuality quality,
        List<PointDto> points,
        String sourceId) {

    /** One operating point. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record PointDto(
            String id,
            OptionalDouble concurrency,
            OptionalDouble interactivityTokensPerSecondPerUser,
            double throughputTokensPerSecondPerAccelerator,
            Optional<Double> powerWattsPerAccelerator,
            Optional<String> note) {

        static PointDto of(OperatingPoint point) {
            return new PointDto(
                    point.id(),
                    point.concurrency(),
                    point.interactivity(),
                    point.perAccelerator().tokensPerSecond(),
                    point.power().map(Power::watts),
                    point.note());
        }
    }

    static ThroughputProfileDto of(ThroughputProfile profile) {
        return new ThroughputProfileDto(
                profile.id(),
                profile.modelId(),
                profile.acceleratorId(),
                profile.precision(),
                profile.setup().engine(),
                profile.setup().acceleratorsPerReplica(),
                profile.setup().parallelism(),
                profile.setup().speculativeDecoding(),
                profile.setup().workload(),
                profile.phase(),
                profile.tokenBasis(),
                profile.inputTokens(),
                profile.outputTokens(),
                profile.energyBoundary(),
                profile.quality(),
                profile.points().stream().map(PointDto::of).toList(),
                profile.sourceId());
    }
}
