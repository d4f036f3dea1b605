package org.suandian.grid;

import java.util.Currency;
import org.suandian.units.Range;

/** The mean electricity price of an area in a year, in the currency per MWh. */
public record AnnualPrice(
        String areaId, int year, Range perMegawattHour, Currency currency, PriceKind kind, String sourceId) {}
