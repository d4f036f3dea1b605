package org.suandian.scope2.activity;

import java.util.Optional;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.series.Interval;

/**
 * What was used at a site in an interval. Either the reading of a meter ({@code meterId} given), which is the site's consumption, or what
 * a workload used ({@code workload} given), which shares out the consumption, and stands for it only in hours without a meter.
 *
 * @param id the client's, unique within its organisation for ever: the same id twice is one record
 * @param siteId a site of the ledger, or a region
 * @param energy at the measurement point, without PUE unless that is the utility feed
 * @param meterId of several meters at one point of a site the readings add up
 * @param reversesId the record that this one takes back; given exactly for reversals
 */
public record ActivityRecord(
        String organisationId,
        String id,
        RecordType type,
        String siteId,
        Interval interval,
        LedgerEnergy energy,
        MeasurementPoint point,
        EnergyOrigin origin,
        Optional<String> meterId,
        Optional<WorkloadFacts> workload,
        Optional<String> reversesId) {

    public ActivityRecord {
        if ((type == RecordType.REVERSAL) != reversesId.isPresent()) {
            throw new IllegalArgumentException(
                    "The record (%s) must name the record that it reverses if it is a reversal, and only then."
                            .formatted(id));
        }
        if (type != RecordType.REVERSAL && energy.milliwattHours() < 0) {
            throw new IllegalArgumentException(
                    "The energy of record (%s: %s kWh) must not be negative. Maybe it is meant as a reversal, which names the record that it takes back."
                            .formatted(id, energy.kilowattHours()));
        }
    }
}
