package org.suandian.costmodel.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.throughput.EnergyBoundary;
import org.suandian.throughput.OperatingPoint;
import org.suandian.throughput.Phase;
import org.suandian.throughput.PointEstimate;
import org.suandian.throughput.PointQuality;
import org.suandian.throughput.Serving;
import org.suandian.throughput.ThroughputProfile;
import org.suandian.throughput.TokenBasis;
import org.suandian.units.Power;
import org.suandian.units.Rounding;

/**
 * Where on which measured curve the answer stands.
 *
 * @param powerWPerAccelerator as measured within {@code energyBoundary}; absent where it was estimated from the TDP
 * @param energyJPerToken of the counted tokens ({@code tokenBasis}), at the boundary of the measurement, busy time only
 * @param points the measured points that the figures come from
 */
public record OperatingPointDto(
        String profileId,
        Phase phase,
        String precision,
        TokenBasis tokenBasis,
        EnergyBoundary energyBoundary,
        PointQuality quality,
        Optional<String> engine,
        OptionalDouble acceleratorsPerReplica,
        Optional<String> parallelism,
        Optional<String> speculativeDecoding,
        Optional<String> workload,
        OptionalDouble measuredInputTokens,
        OptionalDouble measuredOutputTokens,
        OptionalDouble concurrency,
        OptionalDouble interactivityTokensPerSecondPerUser,
        double throughputTokensPerSecondPerAccelerator,
        OptionalDouble powerWPerAccelerator,
        OptionalDouble energyJPerToken,
        boolean interpolated,
        List<PointDto> points,
        String sourceId) {

    /** A measured point. */
    public record PointDto(
            String id,
            OptionalDouble concurrency,
            OptionalDouble interactivityTokensPerSecondPerUser,
            double throughputTokensPerSecondPerAccelerator,
            OptionalDouble powerWPerAccelerator) {

        static PointDto of(OperatingPoint point) {
            return new PointDto(
                    point.id(),
                    point.concurrency(),
                    point.interactivity(),
                    point.perAccelerator().tokensPerSecond(),
                    watts(point.power()));
        }
    }

    static OperatingPointDto of(Serving.Leg leg) {
        ThroughputProfile profile = leg.profile();
        ThroughputProfile.Setup setup = profile.setup();
        PointEstimate point = leg.point();
        return new OperatingPointDto(
                profile.id(),
                profile.phase(),
                profile.precision(),
                profile.tokenBasis(),
                profile.energyBoundary(),
                profile.quality(),
                setup.engine(),
                setup.acceleratorsPerReplica(),
                setup.parallelism(),
                setup.speculativeDecoding(),
                setup.workload(),
                profile.inputTokens(),
                profile.outputTokens(),
                rounded(point.concurrency()),
                rounded(point.interactivity()),
                Rounding.toOutput(point.perAccelerator().tokensPerSecond()),
                watts(point.power()),
                energy(point),
                point.interpolated(),
                point.points().stream().map(PointDto::of).toList(),
                profile.sourceId());
    }

    private static OptionalDouble energy(PointEstimate point) {
        return point.power().isPresent()
                ? OptionalDouble.of(Rounding.toOutput(point.perAccelerator()
                        .energyPerToken(point.power().get())
                        .joules()))
                : OptionalDouble.empty();
    }

    private static OptionalDouble watts(Optional<Power> power) {
        return power.isPresent()
                ? OptionalDouble.of(Rounding.toOutput(power.get().watts()))
                : OptionalDouble.empty();
    }

    private static OptionalDouble rounded(OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(Rounding.toOutput(value.getAsDouble())) : value;
    }
}
