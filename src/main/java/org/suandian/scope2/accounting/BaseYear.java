package org.suandian.scope2.accounting;

import java.math.BigDecimal;
import java.util.List;
import org.suandian.scope2.quantity.LedgerEmissions;

/**
 * The base year that a report compares with, and what has changed since it was fixed.
 *
 * @param year it is of
 * @param locationBased its emissions by the one method, {@code marketBased} by the other
 * @param thresholdPercent cumulative change from which on it is to be recalculated
 * @param changes in order of discovery: structure, method, errors
 */
public record BaseYear(
        int year,
        LedgerEmissions locationBased,
        LedgerEmissions marketBased,
        BigDecimal thresholdPercent,
        List<Change> changes) {

    public BaseYear {
        changes = List.copyOf(changes);
    }

    /** A change that moves the base year's emissions. */
    public record Change(String id, LedgerEmissions delta) {}
}
