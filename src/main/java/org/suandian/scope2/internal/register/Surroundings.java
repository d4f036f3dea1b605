package org.suandian.scope2.internal.register;

import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import org.suandian.scope2.market.MarketCatalogue;
import org.suandian.site.SiteCatalogue;

/**
 * What entries of the registers refer to.
 *
 * @param areaIds grid zones, countries, regions: what factors may be for
 * @param siteIdsOf the registered sites of an organisation
 * @param now what lies after it is in the future
 */
public record Surroundings(
        MarketCatalogue markets,
        SiteCatalogue places,
        Set<String> areaIds,
        Function<String, Set<String>> siteIdsOf,
        Instant now) {

    public Surroundings {
        areaIds = Set.copyOf(areaIds);
    }
}
