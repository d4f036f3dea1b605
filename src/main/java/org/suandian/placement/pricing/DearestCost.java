package org.suandian.placement.pricing;

import org.suandian.placement.priced.PoolTable;
import org.suandian.placement.priced.SiteTable;
import org.suandian.placement.pricing.fit.Fit;

/** An upper bound of what a fit can cost at any start: each part at its dearest slot. In micro-units of the currency. */
final class DearestCost {

    private final int[] siteOfPool;
    private final double[] hardware;
    private final double[] perWatt;

    DearestCost(PoolTable pools, SiteTable sites, double carbonMicroPerGram) {
        siteOfPool = pools.site();
        hardware = new double[pools.count()];
        for (int pool = 0; pool < hardware.length; pool++) {
            hardware[pool] = largestStep(pools.hardwareMicro()[pool]);
        }
        perWatt = new double[sites.count()];
        for (int site = 0; site < perWatt.length; site++) {
            perWatt[site] =
                    largestStep(sites.electricityMicro()[site]) + carbonMicroPerGram * largestStep(sites.grams()[site]);
        }
    }

    /** Without egress and lateness. */
    double of(Fit fit, int pool) {
        return fit.slots() * (fit.accelerators() * hardware[pool] + fit.watts() * perWatt[siteOfPool[pool]]);
    }

    private static double largestStep(double[] prefix) {
        double largest = 0;
        for (int i = 1; i < prefix.length; i++) {
            largest = Math.max(largest, prefix[i] - prefix[i - 1]);
        }
        return largest;
    }
}
