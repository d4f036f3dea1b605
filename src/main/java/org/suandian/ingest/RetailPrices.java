package org.suandian.ingest;

import java.util.Currency;
import java.util.Map;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.RowProblem;

/**
 * What is plausible as a delivered price per kWh: up to a few US dollars, in whatever currency. Orders of magnitude, not
 * exchange rates.
 */
public final class RetailPrices {

    private static final double HIGHEST_IN_DOLLARS = 3;
    private static final double LOWEST_IN_DOLLARS = -1;

    /** Units that a US dollar is worth, roughly, for currencies far from it. */
    private static final Map<String, Double> UNITS_PER_DOLLAR = Map.ofEntries(
            Map.entry("CNY", 7.0),
            Map.entry("SEK", 10.0),
            Map.entry("NOK", 10.0),
            Map.entry("DKK", 7.0),
            Map.entry("HKD", 8.0),
            Map.entry("TWD", 32.0),
            Map.entry("THB", 35.0),
            Map.entry("INR", 85.0),
            Map.entry("JPY", 150.0),
            Map.entry("KRW", 1_400.0),
            Map.entry("IDR", 16_000.0),
            Map.entry("VND", 25_000.0),
            Map.entry("CLP", 950.0),
            Map.entry("COP", 4_000.0),
            Map.entry("HUF", 370.0),
            Map.entry("CZK", 23.0),
            Map.entry("ZAR", 18.0),
            Map.entry("MXN", 18.0),
            Map.entry("BRL", 5.0),
            Map.entry("PHP", 57.0),
            Map.entry("TRY", 40.0),
            Map.entry("RUB", 90.0),
            Map.entry("PKR", 280.0),
            Map.entry("NGN", 1_500.0),
            Map.entry("KES", 130.0),
            Map.entry("EGP", 50.0),
            Map.entry("ARS", 1_200.0));

    private RetailPrices() {}

    /**
     * Refuses the price per kWh in the column if it is more likely per MWh or in cents.
     *
     * @throws RowProblem with code {@code implausible-value}
     */
    public static void check(CsvRow row, String column, Currency currency) {
        if (!row.has(column)) {
            return;
        }
        double units = UNITS_PER_DOLLAR.getOrDefault(currency.getCurrencyCode(), 1.0);
        double price = row.decimal(column);
        if (price > HIGHEST_IN_DOLLARS * units || price < LOWEST_IN_DOLLARS * units) {
            throw row.problem(
                    "implausible-value",
                    column,
                    "The {column} ({value} %s/kWh) must lie between %s and %s."
                            .formatted(
                                    currency,
                                    Math.round(LOWEST_IN_DOLLARS * units),
                                    Math.round(HIGHEST_IN_DOLLARS * units)),
                    "the price is per MWh, or in cents.");
        }
    }
}
