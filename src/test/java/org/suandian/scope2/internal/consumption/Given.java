package org.suandian.scope2.internal.consumption;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suandian.scope2.activity.EnergyOrigin;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.scope2.internal.reading.ActivityEntry;
import org.suandian.scope2.site.LedgerSite;
import org.suandian.scope2.site.SiteStay;
import org.suandian.series.Interval;

/** Records and sites of tests, and what is made of them. */
final class Given {

    static final Instant START = Instant.parse("2025-03-01T00:00:00Z");

    private Given() {}

    /** A moment that many hours after the start. */
    static Instant hour(double hours) {
        return START.plusSeconds((long) (hours * 3_600));
    }

    static Interval hours(double from, double to) {
        return Interval.of(hour(from), hour(to));
    }

    static LedgerSite site(String id, String pue) {
        return new LedgerSite("org", id, id, List.of(stay(Instant.EPOCH, Optional.empty(), pue)));
    }

    static SiteStay stay(Instant from, Optional<Instant> to, String pue) {
        return new SiteStay(
                from,
                to,
                "region",
                List.of("DE"),
                "DE",
                "EU",
                ZoneId.of("Europe/Berlin"),
                new BigDecimal(pue),
                "metered",
                Optional.empty());
    }

    static Entry reading(String site, MeasurementPoint point, String meter, Interval interval, long energy) {
        return new Entry(
                site, interval, energy, point, EnergyOrigin.METERED, meter, null, null, null, 0, 0, 0, false, false);
    }

    static Entry workload(String site, String model, Interval interval, long energy, long tokens) {
        return new Entry(
                site,
                interval,
                energy,
                MeasurementPoint.IT_EQUIPMENT,
                EnergyOrigin.CALCULATED,
                null,
                model,
                "h100",
                null,
                tokens,
                2 * tokens,
                1_000,
                false,
                false);
    }

    static Consumption consumption(Interval period, List<LedgerSite> sites, Entry... entries) {
        return consumption(CellBudget.unlimited(), period, sites, entries);
    }

    static Consumption consumption(CellBudget budget, Interval period, List<LedgerSite> sites, Entry... entries) {
        Aggregation aggregation = new Aggregation(StayFrame.list(sites, period), budget);
        for (Entry entry : entries) {
            aggregation.add(entry);
        }
        Set<String> again = aggregation.settle();
        for (Entry entry : entries) {
            if (entry.hasWorkload() && again.contains(entry.siteId())) {
                aggregation.share(entry);
            }
        }
        return aggregation.end();
    }

    static long[] hourly(ConsumedStay stay) {
        long[] hours = new long[stay.hourly().hours()];
        for (int hour = 0; hour < hours.length; hour++) {
            hours[hour] = stay.hourly().at(hour).milliwattHours();
        }
        return hours;
    }

    /** A record. */
    record Entry(
            String siteId,
            Interval interval,
            long energy,
            MeasurementPoint at,
            EnergyOrigin by,
            @Nullable String meterId,
            @Nullable String modelId,
            @Nullable String acceleratorId,
            @Nullable String tenant,
            long inputTokens,
            long outputTokens,
            long acceleratorMilliHours,
            boolean isReversal,
            boolean isReversed)
            implements ActivityEntry {

        Entry reversed() {
            return new Entry(
                    siteId,
                    interval,
                    energy,
                    at,
                    by,
                    meterId,
                    modelId,
                    acceleratorId,
                    tenant,
                    inputTokens,
                    outputTokens,
                    acceleratorMilliHours,
                    false,
                    true);
        }

        Entry ofMeter(String meter) {
            return new Entry(
                    siteId,
                    interval,
                    energy,
                    at,
                    by,
                    meter,
                    modelId,
                    acceleratorId,
                    tenant,
                    inputTokens,
                    outputTokens,
                    acceleratorMilliHours,
                    false,
                    false);
        }

        Entry at(MeasurementPoint point) {
            return new Entry(
                    siteId,
                    interval,
                    energy,
                    point,
                    by,
                    meterId,
                    modelId,
                    acceleratorId,
                    tenant,
                    inputTokens,
                    outputTokens,
                    acceleratorMilliHours,
                    false,
                    false);
        }

        Entry reversal() {
            return new Entry(
                    siteId,
                    interval,
                    -energy,
                    at,
                    by,
                    meterId,
                    modelId,
                    acceleratorId,
                    tenant,
                    -inputTokens,
                    -outputTokens,
                    -acceleratorMilliHours,
                    true,
                    false);
        }

        @Override
        public long start() {
            return StayFrame.micros(interval.start());
        }

        @Override
        public long end() {
            return StayFrame.micros(interval.end());
        }

        @Override
        public int point() {
            return at.ordinal();
        }

        @Override
        public int origin() {
            return by.ordinal();
        }

        @Override
        public boolean hasWorkload() {
            return modelId != null || acceleratorId != null || tenant != null;
        }
    }
}
