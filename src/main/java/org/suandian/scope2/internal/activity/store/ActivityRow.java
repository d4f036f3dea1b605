package org.suandian.scope2.internal.activity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.suandian.scope2.activity.ActivityRecord;
import org.suandian.scope2.activity.EnergyOrigin;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.scope2.activity.RecordType;
import org.suandian.scope2.activity.WorkloadFacts;
import org.suandian.scope2.ledger.CanonicalWriter;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.series.Interval;

/**
 * A record as it lies in the table. Its numbers stand for what they stand for there, also where they stand for nothing: so that a row that
 * was tampered with can be read, and found.
 */
public record ActivityRow(
        String organisationId,
        String clientId,
        int recordType,
        String siteId,
        Instant startsAt,
        Instant endsAt,
        long energyMilliwattHours,
        int measurementPoint,
        int origin,
        Optional<String> meterId,
        Optional<String> modelId,
        Optional<String> acceleratorId,
        Optional<String> tenant,
        Optional<String> batchId,
        long inputTokens,
        long outputTokens,
        long acceleratorMilliHours,
        Optional<String> reversesId,
        Optional<String> given) {

    /** What {@link #of(ResultSet)} reads, for a {@code select}. */
    public static final String COLUMNS = """
            organisation_id, client_id, record_type, site_id, starts_at, ends_at, energy_milliwatt_hours, \
            measurement_point, origin, meter_id, model_id, accelerator_id, tenant, batch_id, input_tokens, \
            output_tokens, accelerator_milli_hours, reverses_id, given""";

    private static final String LAYOUT = "activity/1";

    static ActivityRow of(ActivityRecord record, Optional<String> given) {
        Optional<WorkloadFacts> workload = record.workload();
        return new ActivityRow(
                record.organisationId(),
                record.id(),
                record.type().ordinal(),
                record.siteId(),
                record.interval().start(),
                record.interval().end(),
                record.energy().milliwattHours(),
                record.point().ordinal(),
                record.origin().ordinal(),
                record.meterId(),
                workload.flatMap(WorkloadFacts::modelId),
                workload.flatMap(WorkloadFacts::acceleratorId),
                workload.flatMap(WorkloadFacts::tenant),
                workload.flatMap(WorkloadFacts::batchId),
                workload.isPresent() ? workload.get().inputTokens() : 0,
                workload.isPresent() ? workload.get().outputTokens() : 0,
                workload.isPresent() ? workload.get().acceleratorMilliHours() : 0,
                record.reversesId(),
                given);
    }

    static ActivityRow of(ResultSet row) throws SQLException {
        return new ActivityRow(
                row.getString("organisation_id"),
                row.getString("client_id"),
                row.getInt("record_type"),
                row.getString("site_id"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getLong("energy_milliwatt_hours"),
                row.getInt("measurement_point"),
                row.getInt("origin"),
                text(row, "meter_id"),
                text(row, "model_id"),
                text(row, "accelerator_id"),
                text(row, "tenant"),
                text(row, "batch_id"),
                row.getLong("input_tokens"),
                row.getLong("output_tokens"),
                row.getLong("accelerator_milli_hours"),
                text(row, "reverses_id"),
                text(row, "given"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** The record that it holds. */
    public ActivityRecord toRecord() {
        return new ActivityRecord(
                organisationId,
                clientId,
                RecordType.values()[recordType],
                siteId,
                Interval.of(startsAt, endsAt),
                new LedgerEnergy(energyMilliwattHours),
                MeasurementPoint.values()[measurementPoint],
                EnergyOrigin.values()[origin],
                meterId,
                workload(),
                reversesId);
    }

    private Optional<WorkloadFacts> workload() {
        boolean some = modelId.isPresent()
                || acceleratorId.isPresent()
                || tenant.isPresent()
                || batchId.isPresent()
                || inputTokens != 0
                || outputTokens != 0
                || acceleratorMilliHours != 0;
        return some
                ? Optional.of(new WorkloadFacts(
                        modelId, acceleratorId, tenant, batchId, inputTokens, outputTokens, acceleratorMilliHours))
                : Optional.empty();
    }

    /** What takes this record back. */
    ActivityRow reversedBy(String reversalId) {
        return new ActivityRow(
                organisationId,
                reversalId,
                RecordType.REVERSAL.ordinal(),
                siteId,
                startsAt,
                endsAt,
                -energyMilliwattHours,
                measurementPoint,
                origin,
                meterId,
                modelId,
                acceleratorId,
                tenant,
                batchId,
                -inputTokens,
                -outputTokens,
                -acceleratorMilliHours,
                Optional.of(clientId),
                Optional.empty());
    }

    /**
     * Whether it says the same. Modelled energy is what the cost model said at the time: where all else is the same it may say something
     * else now.
     */
    boolean isSameAs(ActivityRow stored) {
        boolean bothModelled =
                origin == EnergyOrigin.MODELLED.ordinal() && stored.origin == EnergyOrigin.MODELLED.ordinal();
        return equals(stored) || (bothModelled && withEnergy(0).equals(stored.withEnergy(0)));
    }

    private ActivityRow withEnergy(long milliwattHours) {
        return new ActivityRow(
                organisationId,
                clientId,
                recordType,
                siteId,
                startsAt,
                endsAt,
                milliwattHours,
                measurementPoint,
                origin,
                meterId,
                modelId,
                acceleratorId,
                tenant,
                batchId,
                inputTokens,
                outputTokens,
                acceleratorMilliHours,
                reversesId,
                given);
    }

    /** The canonical form: the columns in the order of the table. */
    void write(CanonicalWriter entry) {
        entry.begin(LAYOUT)
                .text(organisationId)
                .text(clientId)
                .number(recordType)
                .text(siteId)
                .instant(startsAt)
                .instant(endsAt)
                .number(energyMilliwattHours)
                .number(measurementPoint)
                .number(origin)
                .text(meterId)
                .text(modelId)
                .text(acceleratorId)
                .text(tenant)
                .text(batchId)
                .number(inputTokens)
                .number(outputTokens)
                .number(acceleratorMilliHours)
                .text(reversesId)
                .text(given);
    }
}
