package org.suandian.scope2.market;

import java.util.Set;

/**
 * A market boundary: within it an instrument may be used for a consumption (Scope 2 Guidance, criterion 5).
 *
 * @param countries ISO 3166-1 alpha-2, or with a subdivision (US-TX), that lie in it
 * @param accepts other markets whose instruments may be used here, e.g. by a recognised linkage of registries; not symmetric
 * @param hasInstruments false where there are none to be had: the location-based figure stands in for the market-based one there
 */
public record Market(
        String id, String name, Set<String> countries, Set<String> accepts, boolean hasInstruments, String source) {

    public Market {
        countries = Set.copyOf(countries);
        accepts = Set.copyOf(accepts);
    }

    /** Whether an instrument of a market may be used in this one. */
    public boolean admits(String marketId) {
        return id.equals(marketId) || accepts.contains(marketId);
    }
}
