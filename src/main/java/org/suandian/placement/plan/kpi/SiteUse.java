package org.suandian.placement.plan.kpi;

/**
 * What a plan makes of a site.
 *
 * @param site its number
 * @param figures of the batches that run there
 * @param peakWatts the highest power of a slot, at the meter
 */
public record SiteUse(int site, Figures figures, long peakWatts) {}
