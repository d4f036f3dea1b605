package org.suandian.scope2.internal.consumption;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.scope2.internal.reading.ActivityEntry;

/** Adds up the records of a stay. What counts of them is known only when all have been seen. */
final class StayTally {

    private static final MeasurementPoint[] POINTS = MeasurementPoint.values();

    private final StayFrame frame;
    private final CellBudget budget;
    private final EnergyCells cells;
    /** By measurement point and meter. */
    private final List<Map<String, MeterTrack>> tracks = Stream.of(POINTS)
            .<Map<String, MeterTrack>>map(point -> new TreeMap<>())
            .toList();

    private final Map<WorkloadKey, WorkloadTally> workloads = new HashMap<>();
    private WorkloadKey lastKey = WorkloadKey.UNNAMED;
    private @Nullable WorkloadTally lastTally;
    private @Nullable MeterTrack lastTrack;
    private boolean keepsHours = true;

    StayTally(StayFrame frame, CellBudget budget) {
        this.frame = frame;
        this.budget = budget;
        this.cells = new EnergyCells(frame.hours(), budget);
    }

    StayFrame frame() {
        return frame;
    }

    EnergyCells cells() {
        return cells;
    }

    /** In the order of points and meters. */
    List<MeterTrack> tracks() {
        return tracks.stream().flatMap(each -> each.values().stream()).toList();
    }

    Map<WorkloadKey, WorkloadTally> workloads() {
        return workloads;
    }

    void add(ActivityEntry entry) {
        if (!frame.touches(entry.start(), entry.end())) {
            return;
        }
        String meterId = entry.meterId();
        if (meterId != null) {
            addReading(entry, meterId);
        }
        if (entry.hasWorkload()) {
            addWorkload(entry, meterId == null);
        }
    }

    private void addReading(ActivityEntry entry, String meterId) {
        int point = entry.point();
        int origin = entry.origin();
        MeterTrack track = track(meterId, point);
        track.powers().add(entry.start(), entry.end(), entry.energy());
        frame.split(entry.energy(), entry.start(), entry.end(), (hour, energy, from, to) -> {
            cells.addMeter(point, origin, hour, energy);
            track.read(hour, energy, from, to);
        });
    }

    private MeterTrack track(String meterId, int point) {
        MeterTrack last = lastTrack;
        if (last != null && last.point() == point && last.meterId().equals(meterId)) {
            return last;
        }
        MeterTrack track =
                tracks.get(point).computeIfAbsent(meterId, each -> new MeterTrack(frame, budget, each, point));
        lastTrack = track;
        return track;
    }

    /** @param standsForMeter whether its energy counts where there is no meter; a reading of a meter is its own */
    private void addWorkload(ActivityEntry entry, boolean standsForMeter) {
        boolean needsPue = POINTS[entry.point()].needsPue();
        int origin = entry.origin();
        WorkloadTally tally = tally(entry);
        long energy = frame.within(entry.energy(), entry.start(), entry.end());
        if (needsPue) {
            tally.behindMeter = Math.addExact(tally.behindMeter, energy);
        } else {
            tally.feed = Math.addExact(tally.feed, energy);
        }
        tally.inputTokens += frame.within(entry.inputTokens(), entry.start(), entry.end());
        tally.outputTokens += frame.within(entry.outputTokens(), entry.start(), entry.end());
        tally.acceleratorMilliHours += frame.within(entry.acceleratorMilliHours(), entry.start(), entry.end());
        frame.split(entry.energy(), entry.start(), entry.end(), (hour, part, from, to) -> {
            keep(tally, needsPue, hour, part);
            if (standsForMeter) {
                cells.addWorkload(needsPue, origin, hour, part);
            } else {
                cells.addMeteredWorkload(needsPue, hour, part);
            }
        });
    }

    /** So that the records need not be read once more; given up for the whole stay where there is no room. */
    private void keep(WorkloadTally tally, boolean needsPue, int hour, long energy) {
        if (!keepsHours) {
            return;
        }
        long[] hours = needsPue ? tally.behindMeterByHour : tally.feedByHour;
        if (hours.length == 0) {
            hours = budget.spareLongs(frame.hours());
            if (hours.length == 0) {
                keepsHours = false;
                workloads.values().forEach(WorkloadTally::forgetHours);
                return;
            }
            if (needsPue) {
                tally.behindMeterByHour = hours;
            } else {
                tally.feedByHour = hours;
            }
        }
        hours[hour] += energy;
    }

    /** Whether workloads know what they used in each hour. */
    boolean keepsHours() {
        return keepsHours;
    }

    WorkloadTally tally(ActivityEntry entry) {
        String model = entry.modelId();
        String accelerator = entry.acceleratorId();
        String tenant = entry.tenant();
        WorkloadTally last = lastTally;
        if (last != null && lastKey.isSurely(model, accelerator, tenant)) {
            return last;
        }
        WorkloadKey key = new WorkloadKey(model, accelerator, tenant);
        WorkloadTally tally = workloads.computeIfAbsent(key, each -> new WorkloadTally());
        lastKey = key;
        lastTally = tally;
        return tally;
    }
}
