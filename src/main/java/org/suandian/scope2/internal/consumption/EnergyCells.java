package org.suandian.scope2.internal.consumption;

import java.util.Arrays;
import org.suandian.scope2.activity.EnergyOrigin;
import org.suandian.scope2.activity.MeasurementPoint;

/**
 * Milliwatt-hours of a stay by the hour, apart by where and how they were measured; memory is taken for what occurs only.
 */
final class EnergyCells {

    static final int ORIGINS = EnergyOrigin.values().length;
    private static final int POINTS = MeasurementPoint.values().length;
    private static final long[] NONE = new long[0];

    private final int hours;
    private final CellBudget budget;
    private final long[][] meters = new long[POINTS * ORIGINS][];
    private final long[][] workloads = new long[2 * ORIGINS][];
    /** Of workloads that have a meter of their own. */
    private final long[][] metered = {NONE, NONE};

    private final byte[] recorded;

    EnergyCells(int hours, CellBudget budget) {
        this.hours = hours;
        this.budget = budget;
        this.recorded = budget.bytes(hours);
        Arrays.fill(meters, NONE);
        Arrays.fill(workloads, NONE);
    }

    void addMeter(int point, int origin, int hour, long energy) {
        int index = point * ORIGINS + origin;
        if (meters[index].length == 0) {
            meters[index] = budget.longs(hours);
        }
        meters[index][hour] += energy;
        recorded[hour] |= (byte) (1 << point);
    }

    void addWorkload(boolean needsPue, int origin, int hour, long energy) {
        int index = (needsPue ? ORIGINS : 0) + origin;
        if (workloads[index].length == 0) {
            workloads[index] = budget.longs(hours);
        }
        workloads[index][hour] += energy;
        recorded[hour] |= (byte) (1 << CountedPoints.WORKLOAD);
    }

    /** A workload whose energy is a meter's reading, and counts as that. */
    void addMeteredWorkload(boolean needsPue, int hour, long energy) {
        int index = needsPue ? 1 : 0;
        if (metered[index].length == 0) {
            metered[index] = budget.longs(hours);
        }
        metered[index][hour] += energy;
    }

    /** Of all workloads, with and without a meter of their own. */
    long weight(boolean needsPue, int hour) {
        return workload(needsPue, hour) + at(metered[needsPue ? 1 : 0], hour);
    }

    /** Whether any workload was recorded at the utility feed. */
    boolean hasFeedWorkload() {
        return metered[0].length > 0 || Arrays.stream(workloads, 0, ORIGINS).anyMatch(each -> each.length > 0);
    }

    /** To be called once; afterwards nothing may be added. */
    CountedPoints counted() {
        return CountedPoints.of(recorded);
    }

    long meter(int point, int hour) {
        return sum(meters, point * ORIGINS, hour);
    }

    long meter(int point, int origin, int hour) {
        return at(meters[point * ORIGINS + origin], hour);
    }

    long workload(boolean needsPue, int hour) {
        return sum(workloads, needsPue ? ORIGINS : 0, hour);
    }

    long workload(boolean needsPue, int origin, int hour) {
        return at(workloads[(needsPue ? ORIGINS : 0) + origin], hour);
    }

    boolean hasAnyMeter() {
        return Arrays.stream(meters).anyMatch(each -> each.length > 0);
    }

    boolean hasAnyMeter(int point) {
        return Arrays.stream(meters, point * ORIGINS, (point + 1) * ORIGINS).anyMatch(each -> each.length > 0);
    }

    private static long sum(long[][] cells, int from, int hour) {
        long sum = 0;
        for (int origin = 0; origin < ORIGINS; origin++) {
            sum += at(cells[from + origin], hour);
        }
        return sum;
    }

    private static long at(long[] cells, int hour) {
        return cells.length == 0 ? 0 : cells[hour];
    }
}
