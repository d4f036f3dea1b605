package org.suandian.scope2.accounting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.suandian.scope2.quantity.LedgerEnergy;

/**
 * Energy by the UTC hour. Where a zone's offset is not whole hours, hours are still those of UTC.
 *
 * <p>Not a record: arrays have no value equality.
 */
public final class HourlyEnergy {

    private final Instant start;
    private final long[] milliwattHours;

    /** @param start a full UTC hour */
    public HourlyEnergy(Instant start, long[] milliwattHours) {
        if (!start.equals(start.truncatedTo(ChronoUnit.HOURS))) {
            throw new IllegalArgumentException("The start (%s) must be a full hour.".formatted(start));
        }
        this.start = start;
        this.milliwattHours = milliwattHours.clone();
    }

    public Instant start() {
        return start;
    }

    public int hours() {
        return milliwattHours.length;
    }

    public LedgerEnergy at(int hour) {
        return new LedgerEnergy(milliwattHours[hour]);
    }

    public LedgerEnergy sum() {
        long sum = 0;
        for (long each : milliwattHours) {
            sum = Math.addExact(sum, each);
        }
        return new LedgerEnergy(sum);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HourlyEnergy that
                && start.equals(that.start)
                && Arrays.equals(milliwattHours, that.milliwattHours);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + Arrays.hashCode(milliwattHours);
    }

    @Override
    public String toString() {
        return "HourlyEnergy[%s, %d hours]".formatted(start, milliwattHours.length);
    }
}
