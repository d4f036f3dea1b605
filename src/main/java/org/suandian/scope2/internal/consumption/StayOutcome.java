package org.suandian.scope2.internal.consumption;

import java.util.EnumMap;
import java.util.Map;
import org.suandian.scope2.accounting.HourlyEnergy;
import org.suandian.scope2.activity.EnergyOrigin;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.scope2.internal.exact.LargestRemainders;
import org.suandian.scope2.internal.exact.Proportion;
import org.suandian.scope2.internal.exact.Ratio;
import org.suandian.scope2.quantity.LedgerEnergy;

/**
 * What counts at a stay in each hour, PUE applied once: the meters nearest to the grid, or else the workloads.
 */
final class StayOutcome {

    private static final MeasurementPoint[] POINTS = MeasurementPoint.values();

    private final StayTally tally;
    private final CountedPoints counted;
    private final long[] facility;
    private final long[] feedByOrigin = new long[EnergyCells.ORIGINS];
    private final long[] behindByOrigin = new long[EnergyCells.ORIGINS];
    private long sum;

    StayOutcome(StayTally tally, CellBudget budget) {
        this.tally = tally;
        this.counted = tally.cells().counted();
        this.facility = budget.longs(counted.hours());
        Proportion pue = Proportion.rounded(tally.frame().stay().pue());
        for (int hour = 0; hour < facility.length; hour++) {
            facility[hour] = pue.next(behind(hour)) + feed(hour);
            sum = Math.addExact(sum, facility[hour]);
        }
    }

    /** What counts in the hour and has to be multiplied by the PUE. */
    private long behind(int hour) {
        int point = counted.at(hour);
        return switch (point) {
            case CountedPoints.NONE -> 0;
            case CountedPoints.WORKLOAD -> {
                for (int origin = 0; origin < EnergyCells.ORIGINS; origin++) {
                    behindByOrigin[origin] += tally.cells().workload(true, origin, hour);
                }
                yield tally.cells().workload(true, hour);
            }
            default -> POINTS[point].needsPue() ? meter(point, behindByOrigin, hour) : 0;
        };
    }

    private long feed(int hour) {
        int point = counted.at(hour);
        return switch (point) {
            case CountedPoints.NONE -> 0;
            case CountedPoints.WORKLOAD -> {
                for (int origin = 0; origin < EnergyCells.ORIGINS; origin++) {
                    feedByOrigin[origin] += tally.cells().workload(false, origin, hour);
                }
                yield tally.cells().workload(false, hour);
            }
            default -> POINTS[point].needsPue() ? 0 : meter(point, feedByOrigin, hour);
        };
    }

    private long meter(int point, long[] byOrigin, int hour) {
        for (int origin = 0; origin < EnergyCells.ORIGINS; origin++) {
            byOrigin[origin] += tally.cells().meter(point, origin, hour);
        }
        return tally.cells().meter(point, hour);
    }

    StayTally tally() {
        return tally;
    }

    CountedPoints counted() {
        return counted;
    }

    /** Of the facility in an hour, milliwatt-hours. */
    long at(int hour) {
        return facility[hour];
    }

    long sum() {
        return sum;
    }

    HourlyEnergy hourly() {
        return new HourlyEnergy(StayFrame.instant(tally.frame().firstHour()), facility);
    }

    /** Parts of the sum; those of nothing are left out. */
    Map<EnergyOrigin, LedgerEnergy> byOrigin() {
        Ratio pue = Ratio.of(tally.frame().stay().pue());
        long[] parts = new long[EnergyCells.ORIGINS];
        long[] rests = new long[EnergyCells.ORIGINS];
        for (int origin = 0; origin < parts.length; origin++) {
            parts[origin] = feedByOrigin[origin] + pue.of(behindByOrigin[origin]);
            rests[origin] = pue.rest(behindByOrigin[origin]);
        }
        LargestRemainders.fill(parts, rests, sum);
        Map<EnergyOrigin, LedgerEnergy> byOrigin = new EnumMap<>(EnergyOrigin.class);
        for (EnergyOrigin origin : EnergyOrigin.values()) {
            if (parts[origin.ordinal()] != 0) {
                byOrigin.put(origin, new LedgerEnergy(parts[origin.ordinal()]));
            }
        }
        return byOrigin;
    }
}
