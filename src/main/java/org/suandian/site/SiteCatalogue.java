package org.suandian.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.suandian.failure.UnknownIdException;

/** Places and exchange rates at one version of the data. Immutable and free of any framework. */
public final class SiteCatalogue {

    private final Map<String, Place> places;
    private final FxRates fxRates;

    public SiteCatalogue(Map<String, Place> places, FxRates fxRates) {
        this.places = places;
        this.fxRates = fxRates;
    }

    /** A region or site by id. */
    public Place getPlace(String id) {
        return findPlace(id).orElseThrow(() -> UnknownIdException.of("region", id, places.keySet()));
    }

    public Optional<Place> findPlace(String id) {
        return Optional.ofNullable(places.get(id.toLowerCase(Locale.ROOT)));
    }

    public List<Place> listPlaces() {
        return List.copyOf(places.values());
    }

    public FxRates fxRates() {
        return fxRates;
    }
}
