package org.suandian.scope2.internal.consumption;

import java.util.ArrayList;
import java.util.List;
import org.suandian.scope2.accounting.WorkloadUse;
import org.suandian.scope2.accounting.result.MeterFinding;

/**
 * What an organisation's sites consumed in a period.
 *
 * @param stays in the order of the sites that were asked for, and their stays
 * @param workloads in the same order
 * @param findings likewise
 * @param rows records that were read, with those that were taken back and those that took them back
 */
public record Consumption(
        List<ConsumedStay> stays, List<WorkloadUse> workloads, List<MeterFinding> findings, long rows) {

    public Consumption {
        stays = List.copyOf(stays);
        workloads = List.copyOf(workloads);
        findings = List.copyOf(findings);
    }

    Consumption plus(Consumption other) {
        return new Consumption(
                concat(stays, other.stays),
                concat(workloads, other.workloads),
                concat(findings, other.findings),
                rows + other.rows);
    }

    private static <T> List<T> concat(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
