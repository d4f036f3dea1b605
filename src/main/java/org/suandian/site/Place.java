package org.suandian.site;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.suandian.grid.GridPoint;
import org.suandian.units.ElectricityPrice;

/**
 * A region, or a user's site within one: all that a question about a place needs.
 *
 * @param id as used in {@code region=}
 * @param country ISO 3166-1 alpha-2
 * @param jurisdiction whose law data there is under, e.g. {@code EU}
 * @param cloudRegions {@code provider:region}, as far as clouds are there
 * @param contractPrice delivered price that a site has contracted; empty for regions
 * @param siteOf the region that a site lies in; empty for a region itself
 */
public record Place(
        String id,
        String name,
        String nameZh,
        String country,
        String jurisdiction,
        GridPoint grid,
        ZoneId timezone,
        double latitudeDegrees,
        double longitudeDegrees,
        Pue pue,
        List<String> cloudRegions,
        Optional<ElectricityPrice> contractPrice,
        Optional<String> siteOf,
        String sourceId) {}
