package org.suandian.placement.pricing.signal;

/**
 * What electricity costs and emits at a site, by slot.
 *
 * @param pue by which the energy of its pools is multiplied, once
 * @param price in the problem's currency per kWh
 * @param intensity location-based, gCO2e per kWh
 */
public record SiteSignals(double pue, SlotSeries price, SlotSeries intensity) {}
