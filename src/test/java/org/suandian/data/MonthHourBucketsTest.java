package org.suandian.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MonthHourBucketsTest {

    private static final double TOLERANCE = 1e-12;

    @Test
    void missingHourIsCountedAndNotTakenAsZero() {
        MonthHourBuckets buckets = prices("2024-06-01T00:00:00Z", "UTC", OptionalDouble.of(50), OptionalDouble.empty());

        assertEquals(1, buckets.missingHours());
        assertEquals(Map.of("6/0", new Distribution(50, 50, 50, 1)), byMonthAndHour(buckets));
    }

    @Test
    void zeroAndNegativePricesCount() {
        MonthHourBuckets buckets = prices("2024-06-01T00:00:00Z", "UTC", OptionalDouble.of(0), OptionalDouble.of(-5));

        assertEquals(0, buckets.missingHours());
        assertEquals(
                Map.of("6/0", new Distribution(0, 0, 0, 1), "6/1", new Distribution(-5, -5, -5, 1)),
                byMonthAndHour(buckets));
    }

    @Test
    void repeatedHourInAutumnAddsToItsBucket() {
        MonthHourBuckets buckets =
                prices("2024-10-27T00:00:00Z", "Europe/Berlin", OptionalDouble.of(10), OptionalDouble.of(30));

        assertEquals(Map.of("10/2", new Distribution(20, 12, 28, 2)), byMonthAndHour(buckets));
    }

    @Test
    void marketOnStandardTimeAllYearIgnoresDaylightSaving() {
        MonthHourBuckets buckets = prices("2024-07-01T12:00:00Z", "Etc/GMT+5", OptionalDouble.of(10));

        assertEquals(List.of("7/7"), List.copyOf(byMonthAndHour(buckets).keySet()));
    }

    @Test
    void percentilesInterpolateBetweenOrderStatistics() {
        Distribution distribution = Distribution.of(List.of(4.0, 1.0, 3.0, 2.0));

        assertEquals(2.5, distribution.mean(), TOLERANCE);
        assertEquals(1.3, distribution.p10(), TOLERANCE);
        assertEquals(3.7, distribution.p90(), TOLERANCE);
    }

    private static MonthHourBuckets prices(String start, String clock, OptionalDouble... prices) {
        List<HourlySeries.Hour> hours = new ArrayList<>();
        Instant hour = Instant.parse(start);
        for (OptionalDouble price : prices) {
            hours.add(new HourlySeries.Hour(hour, price, OptionalDouble.empty(), OptionalDouble.empty()));
            hour = hour.plus(Duration.ofHours(1));
        }
        HourlySeries series = new HourlySeries("TEST", "EUR", hours);
        return MonthHourBuckets.of(ZoneId.of(clock), series, HourlySeries.Hour::pricePerMwh);
    }

    private static Map<String, Distribution> byMonthAndHour(MonthHourBuckets buckets) {
        Map<String, Distribution> found = new HashMap<>();
        buckets.forEach((month, hour, distribution) -> found.put(month + "/" + hour, distribution));
        return found;
    }
}
