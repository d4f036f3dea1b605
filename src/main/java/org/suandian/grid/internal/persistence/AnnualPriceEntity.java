package org.suandian.grid.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.suandian.grid.AnnualPrice;
import org.suandian.grid.PriceKind;
import org.suandian.ingest.versioned.VersionedRow;
import org.suandian.units.Range;

/** The mean price of an area in a year. */
@Entity
@Table(name = "annual_price")
public class AnnualPriceEntity extends VersionedRow {

    @Column(name = "area_id")
    public String areaId = "";

    public int year;

    @Column(name = "price_per_mwh")
    public double price;

    @Column(name = "price_low_per_mwh")
    public double priceLow;

    @Column(name = "price_high_per_mwh")
    public double priceHigh;

    public String currency = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "price_kind")
    public PriceKind kind = PriceKind.WHOLESALE;

    @Column(name = "source_id")
    public String sourceId = "";

    public @Nullable String note;

    public AnnualPrice toPrice() {
        return new AnnualPrice(
                areaId, year, Range.of(priceLow, price, priceHigh), Currency.getInstance(currency), kind, sourceId);
    }
}
