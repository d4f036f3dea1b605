package org.suandian.throughput.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suandian.ingest.versioned.Absence;
import org.suandian.throughput.EnergyBoundary;
import org.suandian.throughput.OperatingPoint;
import org.suandian.throughput.ThroughputProfile;
import org.suandian.throughput.internal.persistence.OperatingPointEntity;

/** Puts a profile together from the rows of its points. */
public final class ProfileAssembly {

    private ProfileAssembly() {}

    /**
     * The profile. Output lengths may differ from point to point, as answers do under load; the profile has their mean.
     *
     * @throws IllegalArgumentException if the rows contradict each other, or two points lie at one load
     */
    public static ThroughputProfile assemble(List<OperatingPointEntity> rows) {
        OperatingPointEntity first = rows.getFirst();
        checkAgreement(rows);
        checkPower(rows);
        checkDistinct(rows, "concurrency", row -> row.concurrency);
        checkDistinct(rows, "interactivity", row -> row.interactivity);
        return new ThroughputProfile(
                first.profileId,
                first.modelId,
                first.acceleratorId,
                first.precision,
                setup(first),
                first.phase,
                first.tokenBasis,
                Absence.decimal(first.inputTokens),
                meanOutputTokens(rows),
                first.energyBoundary,
                first.quality,
                first.sourceId,
                points(rows));
    }

    private static ThroughputProfile.Setup setup(OperatingPointEntity row) {
        return new ThroughputProfile.Setup(
                Optional.ofNullable(row.engine),
                Absence.decimal(row.acceleratorsPerReplica),
                Optional.ofNullable(row.parallelism),
                Optional.ofNullable(row.speculativeDecoding),
                Optional.ofNullable(row.workload));
    }

    private static List<OperatingPoint> points(List<OperatingPointEntity> rows) {
        boolean byConcurrency = rows.stream().allMatch(row -> row.concurrency != null);
        Comparator<OperatingPoint> order = byConcurrency
                ? Comparator.comparingDouble(point -> point.concurrency().orElse(0))
                : Comparator.comparingDouble(point -> point.interactivity().orElse(0));
        return rows.stream()
                .map(OperatingPointEntity::toPoint)
                .sorted(order.thenComparing(OperatingPoint::id))
                .toList();
    }

    private static OptionalDouble meanOutputTokens(List<OperatingPointEntity> rows) {
        List<Double> lengths = rows.stream()
                .flatMap(row -> Optional.ofNullable(row.outputTokens).stream())
                .toList();
        return lengths.size() < rows.size()
                ? OptionalDouble.empty()
                : lengths.stream().mapToDouble(Double::doubleValue).average();
    }

    private static void checkAgreement(List<OperatingPointEntity> rows) {
        if (rows.stream().map(ProfileAssembly::shared).distinct().count() > 1) {
            throw new IllegalArgumentException(
                    ("The points of profile (%s) must agree in all but load, output length, throughput and power."
                                    + " Maybe they belong to two profiles.")
                            .formatted(rows.getFirst().profileId));
        }
    }

    private static List<Optional<Object>> shared(OperatingPointEntity row) {
        return Stream.<@Nullable Object>of(
                        row.modelId,
                        row.acceleratorId,
                        row.precision,
                        row.engine,
                        row.acceleratorsPerReplica,
                        row.parallelism,
                        row.speculativeDecoding,
                        row.workload,
                        row.phase,
                        row.tokenBasis,
                        row.inputTokens,
                        row.energyBoundary,
                        row.quality,
                        row.sourceId)
                .map(Optional::ofNullable)
                .toList();
    }

    private static void checkPower(List<OperatingPointEntity> rows) {
        for (OperatingPointEntity row : rows) {
            boolean measured = row.energyBoundary != EnergyBoundary.NONE;
            if (measured != (row.powerWatts != null)) {
                throw new IllegalArgumentException(
                        "The point (%s, boundary %s) must have a power if and only if its boundary is not NONE."
                                .formatted(row.pointId, row.energyBoundary));
            }
        }
    }

    private static void checkDistinct(
            List<OperatingPointEntity> rows, String axis, Function<OperatingPointEntity, @Nullable Double> coordinate) {
        List<Double> loads = rows.stream()
                .map(coordinate)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
        for (int i = 1; i < loads.size(); i++) {
            if (loads.get(i).equals(loads.get(i - 1))) {
                throw new IllegalArgumentException(
                        "The points of profile (%s) must have different loads, but two have %s %s. Maybe they belong to two profiles."
                                .formatted(rows.getFirst().profileId, axis, loads.get(i)));
            }
        }
    }
}
