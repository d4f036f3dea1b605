package org.suandian.grid.internal.ingest.signals;

import java.util.Collections;
import java.util.Currency;
import java.util.Map;

/**
 * How low and how high a price per MWh may be before it is more likely a mistake. Wide enough for every price seen in
 * a real market: Texas was at 9,000 USD, Australia is at up to 17,500 AUD and down to -1,000 AUD.
 */
final class PricePlausibility {

    private static final double LOWEST = -5_000;
    private static final double HIGHEST = 100_000;
    private static final double LIKELY_PER_KILOWATT_HOUR = 2;

    /**
     * Orders of magnitude of one euro in the currency, for the bounds alone and never for a conversion. Currencies that are
     * not here are of the euro's own order.
     */
    private static final Map<String, Integer> UNITS_PER_EURO = Map.ofEntries(
            Map.entry("ARS", 1_000),
            Map.entry("BRL", 10),
            Map.entry("CLP", 1_000),
            Map.entry("CNY", 10),
            Map.entry("COP", 5_000),
            Map.entry("CZK", 25),
            Map.entry("DKK", 10),
            Map.entry("HUF", 400),
            Map.entry("IDR", 20_000),
            Map.entry("INR", 100),
            Map.entry("ISK", 150),
            Map.entry("JPY", 200),
            Map.entry("KRW", 2_000),
            Map.entry("KZT", 500),
            Map.entry("MXN", 20),
            Map.entry("NOK", 10),
            Map.entry("NPR", 200),
            Map.entry("PHP", 100),
            Map.entry("PKR", 300),
            Map.entry("RUB", 100),
            Map.entry("SEK", 10),
            Map.entry("THB", 50),
            Map.entry("TRY", 50),
            Map.entry("TWD", 50),
            Map.entry("UAH", 50),
            Map.entry("VND", 30_000),
            Map.entry("ZAR", 20));

    private static final int SMALLEST_UNIT = Collections.max(UNITS_PER_EURO.values());

    private PricePlausibility() {}

    /** The lowest in any currency. */
    static double lowest() {
        return LOWEST * SMALLEST_UNIT;
    }

    /** The highest in any currency. */
    static double highest() {
        return HIGHEST * SMALLEST_UNIT;
    }

    static double lowest(Currency currency) {
        return LOWEST * scale(currency);
    }

    static double highest(Currency currency) {
        return HIGHEST * scale(currency);
    }

    /** Below this a day of prices is more likely per kWh. */
    static double likelyPerKilowattHour(Currency currency) {
        return LIKELY_PER_KILOWATT_HOUR * scale(currency);
    }

    private static int scale(Currency currency) {
        return UNITS_PER_EURO.getOrDefault(currency.getCurrencyCode(), 1);
    }
}
