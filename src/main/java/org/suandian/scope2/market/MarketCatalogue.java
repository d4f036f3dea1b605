package org.suandian.scope2.market;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The markets there are: those that come with the service, and recorded ones, which replace one of the same id. */
public final class MarketCatalogue {

    /** Stands for each country that no market knows: there are no instruments to be had. */
    public static final String NONE = "NONE";

    private final Map<String, Market> byId = new TreeMap<>();
    private final Collection<String> bundledIds;

    public MarketCatalogue(List<Market> bundled, List<Market> recorded) {
        bundled.forEach(market -> byId.put(market.id(), market));
        recorded.forEach(market -> byId.put(market.id(), market));
        bundledIds = bundled.stream().map(Market::id).toList();
    }

    /** In order of id. */
    public List<Market> list() {
        return List.copyOf(byId.values());
    }

    public Optional<Market> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The market of a country where none is named: one that comes with the service before others, then the first by id. */
    public String defaultOf(String country) {
        return byId.values().stream()
                .filter(market -> market.countries().contains(country))
                .min(Comparator.comparing((Market market) -> !bundledIds.contains(market.id()))
                        .thenComparing(Market::id))
                .map(Market::id)
                .orElse(NONE);
    }
}
