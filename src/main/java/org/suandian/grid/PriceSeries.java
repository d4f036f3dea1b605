package org.suandian.grid;

import java.util.Currency;
import org.suandian.provenance.QualityTier;
import org.suandian.series.IntervalSeries;

/**
 * Stored prices of one zone, one kind, one tier and one source.
 *
 * @param perMegawattHour in the currency per MWh
 */
public record PriceSeries(
        PriceKind kind, QualityTier tier, Currency currency, String sourceId, IntervalSeries perMegawattHour) {}
