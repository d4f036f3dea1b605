package org.suandian.costmodel;

import java.time.Instant;
import java.util.Optional;
import org.suandian.failure.Details;
import org.suandian.failure.UnanswerableException;
import org.suandian.series.Interval;
import org.suandian.site.Place;

/** Refuses hours for which nothing at all is known, so that an empty answer is never given for a far-off year. */
final class TierCheck {

    private TierCheck() {}

    static void requireAnyTier(Place place, Interval interval, Optional<PriceUse> price, CarbonUse carbon) {
        if (price.isPresent()
                || carbon.location().isPresent()
                || carbon.lifecycle().isPresent()) {
            return;
        }
        throw outsideTiers(interval.start(), place.id());
    }

    static UnanswerableException outsideTiers(Instant hour, String where) {
        return new UnanswerableException(
                "at-outside-tiers",
                "The hour (%s) must be one for which a price or an intensity of %s is known: measured, published, by tariff, forecast, or a year at most five years away. Maybe leave out at, or priceKind."
                        .formatted(hour, where),
                Details.of("at", hour.toString()).and("region", where));
    }
}
