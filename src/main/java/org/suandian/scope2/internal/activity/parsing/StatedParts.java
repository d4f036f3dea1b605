package org.suandian.scope2.internal.activity.parsing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.suandian.scope2.activity.ActivityRecord;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.scope2.activity.WorkloadFacts;
import org.suandian.scope2.internal.activity.reading.Field;
import org.suandian.scope2.quantity.LedgerEnergy;

/** What a reversal says of the record that it takes back: all of it may be left out, and none of it may differ. */
public record StatedParts(
        Optional<String> siteId,
        Optional<Instant> start,
        Optional<Instant> end,
        Optional<LedgerEnergy> energy,
        Optional<MeasurementPoint> point,
        Optional<String> meterId,
        Optional<String> modelId,
        Optional<String> acceleratorId,
        Optional<String> tenant,
        Optional<String> batchId,
        OptionalLong inputTokens,
        OptionalLong outputTokens,
        OptionalLong acceleratorMilliHours) {

    private static final WorkloadFacts NO_WORKLOAD =
            new WorkloadFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, 0);

    /** Fields that are not as in the record, amounts not as its exact negation. */
    public List<Field> contradictions(ActivityRecord reversed) {
        WorkloadFacts workload = reversed.workload().orElse(NO_WORKLOAD);
        List<Field> different = new ArrayList<>();
        compare(Field.SITE, siteId, Optional.of(reversed.siteId()), different);
        compare(Field.START, start, Optional.of(reversed.interval().start()), different);
        compare(Field.END, end, Optional.of(reversed.interval().end()), different);
        compare(Field.ENERGY, energy, Optional.of(reversed.energy().negated()), different);
        compare(Field.MEASUREMENT_POINT, point, Optional.of(reversed.point()), different);
        compare(Field.METER, meterId, reversed.meterId(), different);
        compare(Field.MODEL, modelId, workload.modelId(), different);
        compare(Field.ACCELERATOR, acceleratorId, workload.acceleratorId(), different);
        compare(Field.TENANT, tenant, workload.tenant(), different);
        compare(Field.BATCH, batchId, workload.batchId(), different);
        compare(Field.INPUT_TOKENS, inputTokens, -workload.inputTokens(), different);
        compare(Field.OUTPUT_TOKENS, outputTokens, -workload.outputTokens(), different);
        compare(Field.ACCELERATOR_HOURS, acceleratorMilliHours, -workload.acceleratorMilliHours(), different);
        return different;
    }

    private static <T> void compare(Field field, Optional<T> stated, Optional<T> actual, List<Field> different) {
        if (stated.isPresent() && !Objects.equals(stated, actual)) {
            different.add(field);
        }
    }

    private static void compare(Field field, OptionalLong stated, long actual, List<Field> different) {
        if (stated.isPresent() && stated.getAsLong() != actual) {
            different.add(field);
        }
    }
}
