package org.suandian.scope2.internal.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.accounting.StayKey;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.internal.exact.LargestRemainders;
import org.suandian.scope2.quantity.LedgerEmissions;

/** The emissions of stays as whole numbers that add up to the rounded total: micrograms, or milligrams where 64 bits hold no more. */
final class StayTotals {

    private static final int FRACTION_DIGITS = 12;
    private static final int FINE = 6;
    private static final int COARSE = 3;

    /** 64 bits hold nine million tonnes to the microgram. */
    private static final BigDecimal MOST_FINE = new BigDecimal("9e12");

    private final int decimals;
    private final Map<StayKey, Long> location;
    private final Map<StayKey, Long> market;

    StayTotals(AccountingResult result) {
        Map<StayKey, BigDecimal> byLocation = new LinkedHashMap<>();
        result.locationLines()
                .forEach(line -> add(byLocation, new StayKey(line.siteId(), line.stayNumber()), line.emissions()));
        Map<StayKey, BigDecimal> byMarket = new LinkedHashMap<>();
        result.tierLines()
                .forEach(line -> add(byMarket, new StayKey(line.siteId(), line.stayNumber()), line.emissions()));
        BigDecimal greatest = sum(byLocation).max(sum(byMarket));
        this.decimals = greatest.compareTo(MOST_FINE) < 0 ? FINE : COARSE;
        this.location = whole(byLocation);
        this.market = whole(byMarket);
    }

    private static void add(Map<StayKey, BigDecimal> sums, StayKey key, LedgerEmissions emissions) {
        sums.merge(key, emissions.grams(), BigDecimal::add);
    }

    private static BigDecimal sum(Map<StayKey, BigDecimal> parts) {
        return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<StayKey, Long> whole(Map<StayKey, BigDecimal> grams) {
        List<StayKey> keys = List.copyOf(grams.keySet());
        long[] parts = new long[keys.size()];
        long[] rests = new long[keys.size()];
        for (int i = 0; i < parts.length; i++) {
            BigDecimal units = grams.getOrDefault(keys.get(i), BigDecimal.ZERO).movePointRight(decimals);
            BigDecimal floor = units.setScale(0, RoundingMode.FLOOR);
            parts[i] = floor.longValueExact();
            rests[i] = units.subtract(floor).movePointRight(FRACTION_DIGITS).longValue();
        }
        LargestRemainders.fill(
                parts,
                rests,
                sum(grams)
                        .movePointRight(decimals)
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .longValueExact());
        Map<StayKey, Long> whole = new HashMap<>();
        for (int i = 0; i < parts.length; i++) {
            whole.put(keys.get(i), parts[i]);
        }
        return whole;
    }

    /** Decimals of a gram that the numbers have. */
    int decimals() {
        return decimals;
    }

    /** Empty where no factor is known. */
    Optional<Long> location(SiteConsumption consumption) {
        return Optional.ofNullable(location.get(StayKey.of(consumption)));
    }

    Optional<Long> market(SiteConsumption consumption) {
        return Optional.ofNullable(market.get(StayKey.of(consumption)));
    }
}
