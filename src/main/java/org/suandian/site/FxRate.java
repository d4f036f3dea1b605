package org.suandian.site;

import java.time.LocalDate;
import java.util.Currency;

/**
 * What one US dollar was worth in a period.
 *
 * @param unitsPerUsd greater than 0
 * @param validFrom first day, inclusive
 * @param validTo exclusive
 * @param kind e.g. {@code ANNUAL_AVERAGE}
 */
public record FxRate(
        Currency currency, LocalDate validFrom, LocalDate validTo, double unitsPerUsd, String kind, String sourceId) {

    public FxRate {
        if (!(unitsPerUsd > 0) || Double.isInfinite(unitsPerUsd)) {
            throw new IllegalArgumentException(
                    "The exchange rate (%s %s per USD) must be greater than 0.".formatted(unitsPerUsd, currency));
        }
        if (!validFrom.isBefore(validTo)) {
            throw new IllegalArgumentException(
                    "The exchange rate's validity (%s to %s) must end after it starts.".formatted(validFrom, validTo));
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validTo);
    }
}
