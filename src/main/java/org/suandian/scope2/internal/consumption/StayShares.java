package org.suandian.scope2.internal.consumption;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.suandian.scope2.accounting.WorkloadUse;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.scope2.internal.exact.Exact;
import org.suandian.scope2.internal.exact.LargestRemainders;
import org.suandian.scope2.internal.exact.Ratio;
import org.suandian.scope2.internal.reading.ActivityEntry;
import org.suandian.scope2.quantity.LedgerEnergy;

/**
 * Shares the consumption of a stay out among its workloads, hour by hour, in the ratio of what they used themselves. Hours in which none
 * used any are nobody's: a line without a model. All shares add up to the consumption.
 */
final class StayShares {

    private static final MeasurementPoint[] POINTS = MeasurementPoint.values();

    private final StayOutcome outcome;
    private final StayTally tally;
    private final boolean isMixed;
    private final Ratio pue;

    StayShares(StayOutcome outcome) {
        this.outcome = outcome;
        this.tally = outcome.tally();
        this.isMixed = tally.cells().hasFeedWorkload();
        this.pue = Ratio.of(tally.frame().stay().pue());
    }

    /** Whether the records have to be read once more: a meter's reading is shared out by what workloads used in that very hour. */
    boolean needsRecords() {
        return isByHour() && !tally.keepsHours();
    }

    private boolean isByHour() {
        return tally.cells().hasAnyMeter() && !tally.workloads().isEmpty();
    }

    void share(ActivityEntry entry) {
        if (!entry.hasWorkload() || !tally.frame().touches(entry.start(), entry.end())) {
            return;
        }
        WorkloadTally workload = tally.tally(entry);
        boolean needsPue = POINTS[entry.point()].needsPue();
        tally.frame()
                .split(
                        entry.energy(),
                        entry.start(),
                        entry.end(),
                        (hour, energy, from, to) -> share(workload, needsPue, hour, energy));
    }

    private void share(WorkloadTally workload, boolean needsPue, int hour, long energy) {
        long all = energy > 0 ? weight(hour) : 0;
        if (all > 0) {
            share(workload, outcome.at(hour), weight(needsPue, energy), all);
        }
    }

    /** From the hours that were kept: the same as from the records. */
    private void shareHours(WorkloadTally workload) {
        for (int hour = 0; hour < workload.behindMeterByHour.length; hour++) {
            share(workload, true, hour, workload.behindMeterByHour[hour]);
        }
        for (int hour = 0; hour < workload.feedByHour.length; hour++) {
            share(workload, false, hour, workload.feedByHour[hour]);
        }
        workload.forgetHours();
    }

    private static void share(WorkloadTally workload, long facility, long weight, long all) {
        long part = Exact.mulDiv(facility, weight, all);
        long rest = facility * weight - part * all; // less than all: what overflows cancels out
        workload.share(part, Exact.mulDiv(rest, WorkloadTally.ONE, all));
    }

    /** Used at the feed is used already with the PUE: both kinds are brought to one scale. */
    private long weight(int hour) {
        long behind = tally.cells().weight(true, hour);
        return isMixed
                ? Math.addExact(
                        weight(true, behind), weight(false, tally.cells().weight(false, hour)))
                : behind;
    }

    private long weight(boolean needsPue, long energy) {
        return isMixed ? Math.multiplyExact(energy, needsPue ? pue.numerator() : pue.denominator()) : energy;
    }

    /** All shares, in the order of model, accelerator and tenant; what is nobody's stands last. */
    List<WorkloadUse> uses() {
        Map<WorkloadKey, WorkloadTally> workloads = new TreeMap<>(WorkloadKey.ORDER);
        workloads.putAll(tally.workloads());
        if (!tally.cells().hasAnyMeter()) {
            workloads.values().forEach(this::takeAll);
        } else if (tally.keepsHours()) {
            workloads.values().forEach(this::shareHours);
        }
        long idle = isByHour() || workloads.isEmpty() ? idle() : 0;
        if (idle > 0) {
            workloads
                    .computeIfAbsent(WorkloadKey.UNNAMED, each -> new WorkloadTally())
                    .share(idle, 0);
        }
        return uses(workloads);
    }

    /** Without a meter a workload's share is what it used itself. */
    private void takeAll(WorkloadTally workload) {
        long rest = Exact.mulDiv(pue.rest(workload.behindMeter), WorkloadTally.ONE, pue.denominator());
        workload.share(workload.feed + pue.of(workload.behindMeter), rest);
    }

    private long idle() {
        long idle = 0;
        for (int hour = 0; hour < outcome.counted().hours(); hour++) {
            idle += weight(hour) > 0 ? 0 : outcome.at(hour);
        }
        return idle;
    }

    private List<WorkloadUse> uses(Map<WorkloadKey, WorkloadTally> workloads) {
        long[] parts =
                workloads.values().stream().mapToLong(WorkloadTally::whole).toArray();
        long[] rests =
                workloads.values().stream().mapToLong(WorkloadTally::rest).toArray();
        LargestRemainders.fill(parts, rests, outcome.sum());
        List<WorkloadUse> uses = new ArrayList<>();
        workloads.forEach((key, sums) -> uses.add(use(key, sums, parts[uses.size()])));
        return uses;
    }

    private WorkloadUse use(WorkloadKey key, WorkloadTally sums, long energy) {
        StayFrame frame = tally.frame();
        return new WorkloadUse(
                frame.siteId(),
                frame.stayNumber(),
                frame.stay().regionId(),
                Optional.ofNullable(key.modelId()),
                Optional.ofNullable(key.acceleratorId()),
                Optional.ofNullable(key.tenant()),
                new LedgerEnergy(energy),
                sums.inputTokens,
                sums.outputTokens,
                sums.acceleratorMilliHours);
    }
}
