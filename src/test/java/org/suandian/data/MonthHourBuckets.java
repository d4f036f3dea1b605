package org.suandian.data;

import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Values of one year sorted into 12 x 24 buckets by month and hour of a market's clock.
 *
 * <p>The hour that a clock repeats in autumn adds a value to its bucket and the hour that it skips in spring adds none. Hours that the
 * market's clock counts to another year (the first or last of a UTC year) are kept under their month and hour.
 */
final class MonthHourBuckets {

    private static final int HOURS_PER_DAY = 24;

    private final List<List<Double>> values = IntStream.range(0, Month.values().length * HOURS_PER_DAY)
            .<List<Double>>mapToObj(bucket -> new ArrayList<>())
            .toList();
    private int missingHours;

    private MonthHourBuckets() {}

    /** Takes a bucket's distribution. */
    interface BucketVisitor {

        /** Called once per bucket that has a value. */
        void visit(int month, int hour, Distribution distribution);
    }

    /** Sorts the values that {@code quantity} finds in the series by the market's clock; hours without a value count as missing. */
    static MonthHourBuckets of(
            ZoneId clock, HourlySeries series, Function<HourlySeries.Hour, OptionalDouble> quantity) {
        MonthHourBuckets buckets = new MonthHourBuckets();
        series.hours().forEach(hour -> buckets.add(hour.start().atZone(clock), quantity.apply(hour)));
        return buckets;
    }

    /** Number of hours of the series without a value. */
    int missingHours() {
        return missingHours;
    }

    /** Visits the buckets with a value, by month and then by hour. */
    void forEach(BucketVisitor visitor) {
        for (int bucket = 0; bucket < values.size(); bucket++) {
            List<Double> bucketValues = values.get(bucket);
            if (!bucketValues.isEmpty()) {
                visitor.visit(bucket / HOURS_PER_DAY + 1, bucket % HOURS_PER_DAY, Distribution.of(bucketValues));
            }
        }
    }

    private void add(ZonedDateTime localStart, OptionalDouble value) {
        if (value.isEmpty()) {
            missingHours++;
            return;
        }
        int bucket = (localStart.getMonthValue() - 1) * HOURS_PER_DAY + localStart.getHour();
        values.get(bucket).add(value.getAsDouble());
    }
}
