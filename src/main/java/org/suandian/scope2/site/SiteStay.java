package org.suandian.scope2.site;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A span of time in which nothing changed about a site.
 *
 * @param from inclusive
 * @param to exclusive; empty: until further notice
 * @param areaIds grid areas whose factors hold, nearest first: area, zone, country
 * @param country ISO 3166-1 alpha-2
 * @param pue facility energy over IT energy, at least 1
 * @param pueSource where it is from; {@code assumed} for a stated default
 * @param meterUncertaintyPercent of the activity data; empty where not stated
 */
public record SiteStay(
        Instant from,
        Optional<Instant> to,
        String regionId,
        List<String> areaIds,
        String country,
        String marketId,
        ZoneId timezone,
        BigDecimal pue,
        String pueSource,
        Optional<Double> meterUncertaintyPercent) {

    public SiteStay {
        areaIds = List.copyOf(areaIds);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && to.map(moment::isBefore).orElse(true);
    }
}
