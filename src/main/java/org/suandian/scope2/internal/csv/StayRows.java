package org.suandian.scope2.internal.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.accounting.UsedFactor;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.scope2.internal.consumption.CountedPoints;
import org.suandian.scope2.internal.consumption.StayFrame;
import org.suandian.scope2.internal.exact.Exact;
import org.suandian.scope2.internal.exact.Proportion;
import org.suandian.scope2.internal.reading.ActivityEntry;
import org.suandian.series.Interval;

/**
 * The records of a stay, one after the other: which part of each counts, and what it comes to. What rounding leaves over is carried
 * to the next, so that columns add up to the stay's figures.
 */
final class StayRows {

    private static final MeasurementPoint[] POINTS = MeasurementPoint.values();
    private static final int MILLI = 1_000;

    private final StayFrame frame;
    private final CountedPoints counted;
    private final SiteConsumption consumption;
    private final Optional<Long> locationTotal;
    private final Optional<Long> marketTotal;
    private final byte[] tiers;
    /** Grams per kWh by the hour, in thousandths; empty where one factor holds for the year. */
    private final long[] hourlyRates;

    private Proportion pue;
    private Proportion location;
    private Proportion market;
    private long hourlyWeight;

    // Of the current record.
    private long facility;
    private long weight;
    private long countedParts;
    private long parts;

    StayRows(SiteConsumption consumption, CountedPoints counted, Interval period, StayTotals totals, String tiers) {
        this.frame = StayFrame.find(consumption.siteId(), consumption.stayNumber(), consumption.stay(), period)
                .orElseThrow(() -> new IllegalStateException("The stay must lie in the period of its run."));
        this.counted = counted;
        this.consumption = consumption;
        this.locationTotal = totals.location(consumption);
        this.marketTotal = totals.market(consumption);
        this.tiers = tiers.getBytes(StandardCharsets.UTF_8);
        this.hourlyRates = hourlyRates(consumption.hourlyLocation());
        this.pue = Proportion.rounded(consumption.stay().pue());
        this.location = Proportion.sharing(0, 0);
        this.market = Proportion.sharing(0, 0);
    }

    private static long[] hourlyRates(List<UsedFactor> factors) {
        return factors.stream()
                .mapToLong(factor -> factor.rate()
                        .gramsPerKilowattHour()
                        .multiply(BigDecimal.valueOf(MILLI))
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .longValueExact())
                .toArray();
    }

    /** Whether records weigh by the hour, and all of them have to be weighed before any is written. */
    boolean isHourly() {
        return hourlyRates.length > 0;
    }

    /** A record before the rows are written. */
    void weigh(ActivityEntry entry) {
        if (frame.touches(entry.start(), entry.end())) {
            take(entry);
            hourlyWeight += weight;
        }
    }

    /** Begins with the first row. */
    void begin() {
        long energy = consumption.energy().milliwattHours();
        pue = Proportion.rounded(consumption.stay().pue());
        location = Proportion.sharing(locationTotal.orElse(0L), isHourly() ? hourlyWeight : energy);
        market = Proportion.sharing(marketTotal.orElse(0L), energy);
    }

    /** A record that touches the stay; adds what it comes to. */
    void add(ActivityEntry entry, RowFigures figures) {
        if (!frame.touches(entry.start(), entry.end())) {
            return;
        }
        take(entry);
        figures.add(
                facility,
                locationTotal.isPresent(),
                location.next(weight),
                marketTotal.isPresent(),
                market.next(facility));
        figures.addParts(countedParts, parts, tiers);
    }

    private void take(ActivityEntry entry) {
        facility = 0;
        weight = 0;
        countedParts = 0;
        parts = 0;
        boolean isReading = entry.meterId() != null;
        boolean needsPue = POINTS[entry.point()].needsPue();
        int wanted = isReading ? entry.point() : CountedPoints.WORKLOAD;
        frame.split(entry.energy(), entry.start(), entry.end(), (hour, energy, from, to) -> {
            parts++;
            if (counted.at(hour) == wanted) {
                countedParts++;
                long part = needsPue ? pue.next(energy) : energy;
                facility += part;
                weight += isHourly() ? Exact.mulDivSigned(part, hourlyRates[hour], MILLI) : part;
            }
        });
    }
}
