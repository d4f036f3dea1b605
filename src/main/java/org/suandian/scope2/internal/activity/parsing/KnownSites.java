package org.suandian.scope2.internal.activity.parsing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers the sites that a request has named, as it will name them again. */
final class KnownSites {

    private static final int MOST = 100_000;

    private record Key(String organisationId, String site) {}

    private final ActivitySites sites;
    private final Map<Key, Optional<String>> known = new HashMap<>();

    KnownSites(ActivitySites sites) {
        this.sites = sites;
    }

    Optional<String> findId(String organisationId, String site) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Key(organisationId, site), key -> sites.findId(key.organisationId(), key.site()));
    }

    String advice(String organisationId, String site) {
        List<String> near = sites.listNearest(organisationId, site);
        return near.isEmpty() ? "register it first." : String.join(" or ", near) + " is meant.";
    }
}
