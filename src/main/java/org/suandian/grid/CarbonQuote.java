package org.suandian.grid;

import java.util.Set;
import org.suandian.provenance.Caveat;
import org.suandian.provenance.QualityTier;
import org.suandian.series.Interval;
import org.suandian.units.CarbonIntensity;
import org.suandian.units.Range;

/**
 * The carbon intensity chosen for an interval.
 *
 * @param gramsPerKilowattHour low, central and high, gCO2e/kWh
 * @param interval what it was asked for
 * @param vintage what the figure describes
 */
public record CarbonQuote(
        Range gramsPerKilowattHour,
        CarbonBasis basis,
        QualityTier tier,
        Interval interval,
        Vintage vintage,
        String sourceId,
        Set<Caveat> caveats) {

    public CarbonIntensity intensity() {
        return CarbonIntensity.ofGramsPerKilowattHour(gramsPerKilowattHour.central());
    }
}
