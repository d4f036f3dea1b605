package org.suandian.placement.priced;

/**
 * Budgets of tenants, by number: what all batches of a tenant together may use at most. The arrays are shared and must not be
 * written to.
 *
 * @param wattSlots energy at the meter in watts times slots; infinite where there is no limit
 * @param grams emissions, gCO2e, location-based; infinite where there is no limit
 */
public record BudgetTable(double[] wattSlots, double[] grams) {

    public static final BudgetTable NONE = new BudgetTable(new double[0], new double[0]);

    public int count() {
        return wattSlots.length;
    }
}
