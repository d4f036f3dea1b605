package org.suandian.scope2.web.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.activity.ActivityRecord;
import org.suandian.scope2.activity.EnergyOrigin;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.scope2.activity.RecordType;
import org.suandian.scope2.activity.WorkloadFacts;
import org.suandian.scope2.internal.activity.store.ActivityCursor;
import org.suandian.scope2.internal.activity.store.ActivityPage;

/**
 * A record as it is stored.
 *
 * @param energyKwh exact; negative in a reversal
 * @param given how the energy was handed in, where that was not in kWh
 * @param block sequence number
 * @param hash of the entry
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ActivityDto(
        String organisation,
        String id,
        RecordType type,
        Optional<String> reverses,
        String site,
        Instant start,
        Instant end,
        BigDecimal energyKwh,
        MeasurementPoint measurementPoint,
        EnergyOrigin origin,
        Optional<String> given,
        Optional<String> meter,
        Optional<String> model,
        Optional<String> accelerator,
        Optional<String> tenant,
        Optional<String> batch,
        Optional<Long> inputTokens,
        Optional<Long> outputTokens,
        Optional<BigDecimal> acceleratorHours,
        long block,
        int position,
        Instant recordedAt,
        String hash) {

    private static final int THOUSANDTHS = 3;

    /**
     * Records, the newest first.
     *
     * @param next for the parameter {@code cursor} of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record PageDto(List<ActivityDto> records, Optional<String> next) {

        static PageDto of(ActivityPage page) {
            return new PageDto(
                    page.records().stream().map(ActivityDto::of).toList(),
                    page.next().map(ActivityCursor::text));
        }
    }

    static ActivityDto of(ActivityPage.Stored stored) {
        ActivityRecord record = stored.row().toRecord();
        Optional<WorkloadFacts> workload = record.workload();
        return new ActivityDto(
                record.organisationId(),
                record.id(),
                record.type(),
                record.reversesId(),
                record.siteId(),
                record.interval().start(),
                record.interval().end(),
                record.energy().kilowattHours(),
                record.point(),
                record.origin(),
                stored.row().given(),
                record.meterId().filter(meter -> !meter.isEmpty()),
                workload.flatMap(WorkloadFacts::modelId),
                workload.flatMap(WorkloadFacts::acceleratorId),
                workload.flatMap(WorkloadFacts::tenant),
                workload.flatMap(WorkloadFacts::batchId),
                workload.map(WorkloadFacts::inputTokens).filter(tokens -> tokens != 0),
                workload.map(WorkloadFacts::outputTokens).filter(tokens -> tokens != 0),
                workload.map(WorkloadFacts::acceleratorMilliHours)
                        .filter(hours -> hours != 0)
                        .map(hours -> BigDecimal.valueOf(hours, THOUSANDTHS)),
                stored.block(),
                stored.position(),
                stored.recordedAt(),
                stored.hash());
    }
}
