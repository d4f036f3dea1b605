package org.suandian.site.internal;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import org.suandian.ingest.versioned.VersionCache;
import org.suandian.provenance.DataVersion;
import org.suandian.site.FxRates;
import org.suandian.site.Place;
import org.suandian.site.SiteCatalogue;
import org.suandian.site.SiteService;
import org.suandian.site.internal.persistence.FxRateEntity;
import org.suandian.site.internal.persistence.FxRateRepository;
import org.suandian.site.internal.persistence.RegionRepository;
import org.suandian.site.internal.persistence.SiteEntity;
import org.suandian.site.internal.persistence.SiteRepository;

/** Reads regions, sites and exchange rates of a version from the database, once. */
@Singleton
public class StoredSites implements SiteService {

    private final RegionRepository regions;
    private final SiteRepository sites;
    private final FxRateRepository fxRates;
    private final VersionCache<SiteCatalogue> catalogues = new VersionCache<>(this::load);

    StoredSites(RegionRepository regions, SiteRepository sites, FxRateRepository fxRates) {
        this.regions = regions;
        this.sites = sites;
        this.fxRates = fxRates;
    }

    @Override
    public SiteCatalogue catalogue(DataVersion version) {
        return catalogues.get(version);
    }

    private SiteCatalogue load(DataVersion version) {
        Map<String, Place> places = new TreeMap<>();
        regions.listAt(version).forEach(region -> places.put(region.regionId, region.toPlace()));
        Map<String, Place> regionsById = Map.copyOf(places);
        for (SiteEntity site : sites.listAt(version)) {
            Place region = regionsById.get(site.regionId);
            if (region == null) {
                throw new IllegalStateException(
                        "The site (%s) was accepted without its region (%s).".formatted(site.siteId, site.regionId));
            }
            places.put(site.siteId, site.toPlace(region));
        }
        return new SiteCatalogue(
                places,
                new FxRates(fxRates.listAt(version).stream()
                        .map(FxRateEntity::toRate)
                        .toList()));
    }
}
