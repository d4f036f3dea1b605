package org.suandian.site.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suandian.grid.GridPoint;
import org.suandian.ingest.versioned.VersionedRow;
import org.suandian.site.Place;
import org.suandian.site.Pue;
import org.suandian.units.ElectricityPrice;
import org.suandian.units.Range;

/** A user's site: what differs from the region it lies in. */
@Entity
@Table(name = "site")
public class SiteEntity extends VersionedRow {

    @Column(name = "site_id")
    public String siteId = "";

    public String name = "";

    @Column(name = "region_id")
    public String regionId = "";

    public @Nullable Double pue;

    @Column(name = "pue_low")
    public @Nullable Double pueLow;

    @Column(name = "pue_high")
    public @Nullable Double pueHigh;

    @Column(name = "tariff_id")
    public @Nullable String tariffId;

    @Column(name = "contract_price_per_kwh")
    public @Nullable Double contractPricePerKilowattHour;

    public @Nullable String currency;

    @Column(name = "source_id")
    public String sourceId = "";

    /** The site, with what it does not say of itself taken from its region. */
    public Place toPlace(Place region) {
        GridPoint grid = new GridPoint(
                region.grid().areaId(),
                region.grid().zoneId(),
                Optional.ofNullable(tariffId).or(() -> region.grid().tariffId()));
        return new Place(
                siteId,
                name,
                name,
                region.country(),
                region.jurisdiction(),
                grid,
                region.timezone(),
                region.latitudeDegrees(),
                region.longitudeDegrees(),
                toPue().orElse(region.pue()),
                region.cloudRegions(),
                toContractPrice(),
                Optional.of(region.id()),
                sourceId);
    }

    /** Its own PUE; empty where the region's stands in. */
    public Optional<Pue> toPue() {
        if (pue == null) {
            return Optional.empty();
        }
        double low = pueLow == null ? pue : pueLow;
        double high = pueHigh == null ? pue : pueHigh;
        return Optional.of(new Pue(Range.of(low, pue, high), Optional.empty(), sourceId, false));
    }

    private Optional<ElectricityPrice> toContractPrice() {
        return contractPricePerKilowattHour == null || currency == null
                ? Optional.empty()
                : Optional.of(
                        ElectricityPrice.ofKilowattHour(contractPricePerKilowattHour, Currency.getInstance(currency)));
    }
}
