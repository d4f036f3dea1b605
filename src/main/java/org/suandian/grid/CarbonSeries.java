package org.suandian.grid;

import org.suandian.provenance.QualityTier;
import org.suandian.series.IntervalSeries;

/**
 * Stored carbon intensities of one zone, one basis, one tier and one source.
 *
 * @param gramsPerKilowattHour gCO2e/kWh
 */
public record CarbonSeries(CarbonBasis basis, QualityTier tier, String sourceId, IntervalSeries gramsPerKilowattHour) {}
