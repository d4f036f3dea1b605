package org.suandian.costmodel;

import org.suandian.grid.PriceQuote;
import org.suandian.site.FxRates.Conversion;
import org.suandian.units.Range;

/**
 * The electricity price that an answer used.
 *
 * @param quote in its native currency
 * @param conversion to the answer's currency
 */
public record PriceUse(PriceQuote quote, Conversion conversion) {

    /** In the answer's currency per kWh. */
    public Range perKilowattHour() {
        return quote.perMegawattHour().times(conversion.factor() / 1_000);
    }
}
