package org.suandian.placement.streams;

/**
 * A tenant's budget.
 *
 * @param wattSlots infinite where there is no limit
 * @param grams infinite where there is no limit
 */
public record StreamBudget(int number, double wattSlots, double grams) {}
