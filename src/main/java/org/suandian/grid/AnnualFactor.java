package org.suandian.grid;

import org.suandian.units.Range;

/**
 * The mean carbon intensity of an area in a year.
 *
 * @param gases what is counted, e.g. {@code CO2} or {@code CO2e}
 * @param official whether a government publishes it for reporting
 */
public record AnnualFactor(
        String areaId,
        CarbonBasis basis,
        int year,
        Range gramsPerKilowattHour,
        String gases,
        boolean official,
        String sourceId) {}
