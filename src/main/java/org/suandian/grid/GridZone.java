package org.suandian.grid;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;

/**
 * A part of a grid with one price and one carbon intensity.
 *
 * @param id as used by the field, e.g. {@code US-TEX-ERCO}, {@code DE}, {@code CN-NX}
 * @param timezone the clock that people there live by
 * @param marketTimezone the clock that the market counts its hours in, which may lack daylight saving
 * @param currency of the market's prices
 * @param priceMarket what is priced; empty where there is no market
 */
public record GridZone(
        String id,
        String name,
        String nameZh,
        String country,
        ZoneId timezone,
        ZoneId marketTimezone,
        Currency currency,
        Optional<String> priceMarket,
        String sourceId) {}
