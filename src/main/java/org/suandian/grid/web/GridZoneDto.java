package org.suandian.grid.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.suandian.grid.GridZone;

/**
 * A grid zone.
 *
 * @param marketTimezone the clock that the market counts its hours in
 * @param priceMarket what is priced; absent where there is no market
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record GridZoneDto(
        String id,
        String name,
        String nameZh,
        String country,
        String timezone,
        String marketTimezone,
        String currency,
        Optional<String> priceMarket,
        String sourceId) {

    static GridZoneDto of(GridZone zone) {
        return new GridZoneDto(
                zone.id(),
                zone.name(),
                zone.nameZh(),
                zone.country(),
                zone.timezone().getId(),
                zone.marketTimezone().getId(),
                zone.currency().getCurrencyCode(),
                zone.priceMarket(),
                zone.sourceId());
    }
}
