package org.suandian.grid;

/**
 * The intensity of the electricity that nobody has claimed by certificate, used for market-based figures.
 *
 * @param gramsPerKilowattHour gCO2e/kWh
 * @param proxy whether another official figure stands in for a residual mix
 */
public record ResidualMix(
        String areaId, int year, double gramsPerKilowattHour, String gases, boolean proxy, String sourceId) {}
