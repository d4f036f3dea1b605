package org.suandian.scope2.web.register.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suandian.failure.UnknownIdException;
import org.suandian.scope2.internal.register.Surroundings;
import org.suandian.scope2.market.Market;
import org.suandian.scope2.web.register.body.Fields;
import org.suandian.site.Place;

/** Ids of what is known already. */
final class References {

    private References() {}

    static void requireMarket(Fields fields, String field, String id, Surroundings surroundings) {
        if (!id.isEmpty() && surroundings.markets().find(id).isEmpty()) {
            List<String> known =
                    surroundings.markets().list().stream().map(Market::id).toList();
            fields.error(
                    "unknown-market",
                    field,
                    UnknownIdException.of("market", id, known).getMessage());
        }
    }

    /** A registered site of the organisation, or a region. */
    static void requireSite(Fields fields, String field, String organisation, String id, Surroundings surroundings) {
        if (!surroundings.siteIdsOf().apply(organisation).contains(id)
                && surroundings.places().findPlace(id).isEmpty()) {
            List<String> known = new ArrayList<>(surroundings.siteIdsOf().apply(organisation));
            surroundings.places().listPlaces().forEach(place -> known.add(place.id()));
            fields.error(
                    "unknown-site",
                    field,
                    UnknownIdException.of("site", id, known).getMessage());
        }
    }

    static Optional<Place> findRegion(Fields fields, String field, String id, Surroundings surroundings) {
        Optional<Place> place = surroundings.places().findPlace(id);
        if (place.isEmpty() && !id.isEmpty()) {
            List<String> known =
                    surroundings.places().listPlaces().stream().map(Place::id).toList();
            fields.error(
                    "unknown-region",
                    field,
                    UnknownIdException.of("region", id, known).getMessage());
        }
        return place;
    }
}
