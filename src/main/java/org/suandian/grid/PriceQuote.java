package org.suandian.grid;

import java.util.Currency;
import java.util.Set;
import org.suandian.provenance.Caveat;
import org.suandian.provenance.QualityTier;
import org.suandian.series.Interval;
import org.suandian.units.ElectricityPrice;
import org.suandian.units.Range;

/**
 * The electricity price chosen for an interval.
 *
 * @param perMegawattHour low, central and high, in the currency per MWh; may be negative
 * @param interval what it was asked for
 * @param vintage what the figure describes
 */
public record PriceQuote(
        Range perMegawattHour,
        Currency currency,
        PriceKind kind,
        QualityTier tier,
        Interval interval,
        Vintage vintage,
        String sourceId,
        Set<Caveat> caveats) {

    public ElectricityPrice price() {
        return ElectricityPrice.ofMegawattHour(perMegawattHour.central(), currency);
    }
}
