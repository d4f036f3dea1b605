package org.suandian.placement.pricing.fit;

/**
 * What the fits of a pool depend on.
 *
 * @param acceleratorId in lower case, as the catalogue writes it
 * @param site number of its site
 * @param pue of its site
 * @param mostAccelerators the largest number that is available in any slot
 * @param mostWatts the largest power that its site may draw in any slot; infinite where there is no limit
 * @param rateKnown whether an accelerator-hour has a price
 */
public record PoolFacts(
        String poolId,
        String acceleratorId,
        int site,
        double pue,
        int mostAccelerators,
        double mostWatts,
        boolean rateKnown) {}
