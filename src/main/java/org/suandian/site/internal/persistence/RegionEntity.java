package org.suandian.site.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suandian.grid.GridPoint;
import org.suandian.ingest.versioned.VersionedRow;
import org.suandian.site.Place;
import org.suandian.site.Pue;
import org.suandian.units.Range;

/** A region. */
@Entity
@Table(name = "region")
public class RegionEntity extends VersionedRow {

    /** Sources of stated defaults have ids that begin like this. */
    public static final String ASSUMPTION_PREFIX = "pue-assumption";

    @Column(name = "region_id")
    public String regionId = "";

    public String name = "";

    @Column(name = "name_zh")
    public String nameZh = "";

    public String country = "";
    public String jurisdiction = "";

    @Column(name = "zone_id")
    public String zoneId = "";

    public String timezone = "UTC";

    @Column(name = "latitude_deg")
    public double latitudeDegrees;

    @Column(name = "longitude_deg")
    public double longitudeDegrees;

    @Column(name = "tariff_id")
    public @Nullable String tariffId;

    public double pue = 1;

    @Column(name = "pue_low")
    public double pueLow = 1;

    @Column(name = "pue_high")
    public double pueHigh = 1;

    @Column(name = "pue_year")
    public @Nullable Integer pueYear;

    @Column(name = "pue_source_id")
    public String pueSourceId = "";

    /** {@code provider:region}, separated by semicolons. */
    @Column(name = "cloud_regions")
    public String cloudRegions = "";

    @Column(name = "source_id")
    public String sourceId = "";

    public Place toPlace() {
        return new Place(
                regionId,
                name,
                nameZh,
                country,
                jurisdiction,
                new GridPoint(regionId, zoneId, Optional.ofNullable(tariffId)),
                ZoneId.of(timezone),
                latitudeDegrees,
                longitudeDegrees,
                new Pue(
                        Range.of(pueLow, pue, pueHigh),
                        Optional.ofNullable(pueYear),
                        pueSourceId,
                        pueSourceId.startsWith(ASSUMPTION_PREFIX)),
                cloudRegions.isEmpty() ? List.of() : List.of(cloudRegions.split(";")),
                Optional.empty(),
                Optional.empty(),
                sourceId);
    }
}
