package org.suandian.grid.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suandian.grid.GridZone;
import org.suandian.ingest.versioned.VersionedRow;

/** A grid zone. */
@Entity
@Table(name = "grid_zone")
public class GridZoneEntity extends VersionedRow {

    @Column(name = "zone_id")
    public String zoneId = "";

    public String name = "";

    @Column(name = "name_zh")
    public String nameZh = "";

    public String country = "";
    public String timezone = "UTC";

    @Column(name = "market_timezone")
    public String marketTimezone = "UTC";

    public String currency = "";

    @Column(name = "price_market")
    public @Nullable String priceMarket;

    @Column(name = "source_id")
    public String sourceId = "";

    public GridZone toZone() {
        return new GridZone(
                zoneId,
                name,
                nameZh,
                country,
                ZoneId.of(timezone),
                ZoneId.of(marketTimezone),
                Currency.getInstance(currency),
                Optional.ofNullable(priceMarket),
                sourceId);
    }
}
