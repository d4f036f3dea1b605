package org.suandian.throughput;

import java.util.Currency;
import java.util.Optional;

/** A purchase price of one accelerator, in the currency. */
public record CapitalCost(
        String acceleratorId,
        double pricePerAccelerator,
        Currency currency,
        int year,
        String sourceId,
        Optional<String> note) {}
