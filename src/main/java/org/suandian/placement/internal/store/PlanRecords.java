package org.suandian.placement.internal.store;

import java.time.Duration;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.suandian.placement.PlanProgress;
import org.suandian.placement.PlanRecord;
import org.suandian.placement.internal.persistence.PlacementPlanEntity;
import org.suandian.placement.problem.SolvingTerms;
import org.suandian.provenance.DataVersion;

/** Reads the state of a plan from its row. */
final class PlanRecords {

    private PlanRecords() {}

    static PlanRecord of(PlacementPlanEntity row) {
        return new PlanRecord(
                row.id,
                row.name,
                row.kind,
                Optional.ofNullable(row.parentId),
                Optional.ofNullable(row.paretoId),
                row.status,
                Currency.getInstance(row.currency),
                row.carbonPricePerTonne,
                row.batches,
                terms(row),
                new PlanRecord.Origin(
                        new DataVersion(row.dataVersion, row.dataRecordedAt),
                        row.softwareVersion,
                        Optional.ofNullable(row.solverVersion)),
                new PlanRecord.Times(
                        row.createdAt, Optional.ofNullable(row.startedAt), Optional.ofNullable(row.endedAt)),
                progress(row),
                row.stopRequested,
                row.attempt,
                row.revision,
                Optional.ofNullable(row.failure));
    }

    static SolvingTerms terms(PlacementPlanEntity row) {
        return new SolvingTerms(
                Duration.ofMillis(row.timeLimitMillis),
                row.seed,
                row.workers,
                optional(row.stepLimit),
                row.gapLimit == null ? OptionalDouble.empty() : OptionalDouble.of(row.gapLimit));
    }

    private static PlanProgress progress(PlacementPlanEntity row) {
        return new PlanProgress(
                Optional.ofNullable(row.phase),
                optional(row.objectiveMicro),
                optional(row.boundMicro),
                row.placed == null ? OptionalInt.empty() : OptionalInt.of(row.placed),
                Duration.ofMillis(row.spentMillis),
                Optional.ofNullable(row.improvedMillis)
                        .map(improved -> Duration.ofMillis(Math.max(0, row.spentMillis - improved))),
                Optional.ofNullable(row.endReason));
    }

    private static OptionalLong optional(@Nullable Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
