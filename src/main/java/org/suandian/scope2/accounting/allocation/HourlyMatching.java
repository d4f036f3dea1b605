package org.suandian.scope2.accounting.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.suandian.scope2.accounting.HourlyEnergy;
import org.suandian.scope2.accounting.StayKey;
import org.suandian.scope2.accounting.result.HourlyMatch;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.series.Interval;

/**
 * The hourly supplement, scope2.md (9): accepted instruments cover only what was consumed in the UTC hour of their generation, in the
 * order in which the period's matching takes them. It changes nothing of that.
 */
final class HourlyMatching {

    /** Decimals of a share; rounded down, so that 1 means all. */
    private static final int SHARE_DECIMALS = 9;

    private final Map<String, Long> matchedByMarket = new TreeMap<>();

    private HourlyMatching() {}

    /** For each market with instruments of known hours, by id. */
    static List<HourlyMatch> matches(List<Demand> demands, List<Supply> supplies) {
        SortedMap<Instant, List<Supply>> byHour = new TreeMap<>();
        for (Supply supply : supplies) {
            findHour(supply)
                    .ifPresent(hour -> byHour.computeIfAbsent(hour, unused -> new ArrayList<>())
                            .add(supply));
        }
        HourlyMatching matching = new HourlyMatching();
        byHour.forEach(matching::match);
        Map<String, Long> consumption = new HashMap<>();
        demands.forEach(demand -> consumption.merge(
                demand.market().id(), demand.consumption().energy().milliwattHours(), Math::addExact));
        List<HourlyMatch> matches = new ArrayList<>();
        matching.matchedByMarket.forEach(
                (market, sum) -> matches.add(match(market, consumption.getOrDefault(market, 0L), sum)));
        return matches;
    }

    private static HourlyMatch match(String market, long consumption, long matched) {
        BigDecimal share = consumption == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(matched)
                        .divide(BigDecimal.valueOf(consumption), SHARE_DECIMALS, RoundingMode.DOWN);
        return new HourlyMatch(market, new LedgerEnergy(consumption), new LedgerEnergy(matched), share);
    }

    /** The UTC hour in which all of it was generated; empty where that is not known, as over two hours. */
    private static Optional<Instant> findHour(Supply supply) {
        if (!supply.isAccepted()) {
            return Optional.empty();
        }
        return supply.instrument()
                .generation()
                .filter(generation -> {
                    Interval hour = Interval.hourOf(generation.start());
                    return !generation.end().isAfter(hour.end());
                })
                .map(generation -> generation.start().truncatedTo(ChronoUnit.HOURS));
    }

    /** Hours know nothing of each other: what is matched of a stay is remembered for one of them at a time. */
    private void match(Instant hour, List<Supply> supplies) {
        Map<StayKey, Long> matched = new HashMap<>();
        for (Supply supply : supplies) {
            long left = supply.volume().map(LedgerEnergy::milliwattHours).orElse(Long.MAX_VALUE);
            for (Demand demand : supply.demands()) {
                long before = matched.getOrDefault(demand.key(), 0L);
                long taken = Math.min(left, consumed(demand.consumption().hourly(), hour) - before);
                matched.put(demand.key(), before + taken);
                left -= taken;
                matchedByMarket.merge(demand.market().id(), taken, Math::addExact);
            }
        }
    }

    private static long consumed(HourlyEnergy hourly, Instant hour) {
        long index = hourly.start().until(hour, ChronoUnit.HOURS);
        boolean within = !hour.isBefore(hourly.start()) && index < hourly.hours();
        return within ? hourly.at((int) index).milliwattHours() : 0;
    }
}
