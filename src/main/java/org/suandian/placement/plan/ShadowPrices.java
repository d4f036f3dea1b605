package org.suandian.placement.plan;

/**
 * What one more unit of a scarce resource would be worth, from the multipliers of the lower bound. All 0 or more, in micro-units of
 * the currency. The arrays are shared and must not be written to.
 *
 * @param acceleratorMicro by pool and slot: one more accelerator for that slot
 * @param wattMicro by site and slot: one more watt for that slot
 * @param wattSlotMicro by budget: one more watt for one slot
 * @param gramMicro by budget: one more gram
 */
public record ShadowPrices(
        double[][] acceleratorMicro, double[][] wattMicro, double[] wattSlotMicro, double[] gramMicro) {}
