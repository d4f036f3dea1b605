package org.suandian.placement.priced;

/**
 * Sites, by number: what a watt drawn at the meter for a slot costs and emits. The arrays are shared and must not be written to.
 *
 * @param capWatts by site and slot: the power that may be drawn at the meter; {@link #UNCAPPED} where there is no limit
 * @param electricityMicro by site and slot boundary: sum over the slots before it of the electricity cost of one watt for a
 *     slot, in micro-units of the currency; negative steps are legal prices
 * @param grams by site and slot boundary: sum over the slots before it of the emissions of one watt for a slot, gCO2e
 */
public record SiteTable(int[][] capWatts, double[][] electricityMicro, double[][] grams) {

    /** The cap of a site that has none. */
    public static final int UNCAPPED = Integer.MAX_VALUE;

    public int count() {
        return capWatts.length;
    }

    /** Whether any slot of the site has a limit. */
    public boolean isCapped(int site) {
        for (int cap : capWatts[site]) {
            if (cap != UNCAPPED) {
                return true;
            }
        }
        return false;
    }
}
