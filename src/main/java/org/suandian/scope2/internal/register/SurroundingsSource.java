package org.suandian.scope2.internal.register;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.suandian.grid.GridService;
import org.suandian.provenance.DataVersion;
import org.suandian.provenance.DataVersions;
import org.suandian.scope2.internal.chain.LedgerHeads;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.site.LedgerSite;
import org.suandian.site.Place;
import org.suandian.site.SiteCatalogue;
import org.suandian.site.SiteService;

/** Looks up what entries may refer to now. */
@Singleton
public class SurroundingsSource {

    private final StoredRegisters registers;
    private final LedgerHeads heads;
    private final SiteService sites;
    private final GridService grids;
    private final DataVersions versions;
    private final Clock clock;

    SurroundingsSource(
            StoredRegisters registers,
            LedgerHeads heads,
            SiteService sites,
            GridService grids,
            DataVersions versions,
            Clock clock) {
        this.registers = registers;
        this.heads = heads;
        this.sites = sites;
        this.grids = grids;
        this.versions = versions;
        this.clock = clock;
    }

    /** As of now, for one request. */
    public Surroundings look() {
        LedgerHead head = heads.getHead();
        DataVersion version = versions.current();
        SiteCatalogue places = sites.catalogue(version);
        Map<String, Set<String>> siteIds = new HashMap<>();
        return new Surroundings(
                registers.markets(head),
                places,
                areaIds(version, places),
                organisation -> siteIds.computeIfAbsent(organisation, each -> siteIds(each, head)),
                clock.instant());
    }

    private Set<String> siteIds(String organisation, LedgerHead head) {
        return registers.listSites(organisation, head).stream()
                .map(LedgerSite::id)
                .collect(Collectors.toSet());
    }

    private Set<String> areaIds(DataVersion version, SiteCatalogue places) {
        Set<String> ids = new HashSet<>();
        grids.catalogue(version).listZones().forEach(zone -> {
            ids.add(zone.id());
            ids.add(zone.country());
        });
        for (Place place : places.listPlaces()) {
            ids.add(place.id());
            ids.add(place.country());
            ids.add(place.grid().zoneId());
        }
        return ids;
    }
}
