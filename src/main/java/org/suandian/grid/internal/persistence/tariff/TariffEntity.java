package org.suandian.grid.internal.persistence.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suandian.grid.Tariff;
import org.suandian.ingest.versioned.VersionedRow;

/** The terms of a tariff, without its bands and prices. */
@Entity
@Table(name = "tariff")
public class TariffEntity extends VersionedRow {

    @Column(name = "tariff_id")
    public String tariffId = "";

    public String name = "";

    @Column(name = "name_zh")
    public String nameZh = "";

    @Column(name = "zone_id")
    public String zoneId = "";

    public String currency = "";
    public String timezone = "UTC";

    @Column(name = "customer_class")
    public String customerClass = "";

    @Column(name = "valid_from")
    public LocalDate validFrom = LocalDate.EPOCH;

    @Column(name = "valid_to")
    public @Nullable LocalDate validTo;

    @Column(name = "fixed_price_per_kwh")
    public @Nullable Double fixedPrice;

    @Column(name = "floating_price_per_kwh")
    public @Nullable Double floatingPrice;

    @Column(name = "source_id")
    public String sourceId = "";

    public @Nullable String note;

    public Tariff.Header toHeader() {
        return new Tariff.Header(
                tariffId,
                name,
                nameZh,
                zoneId,
                Currency.getInstance(currency),
                ZoneId.of(timezone),
                customerClass,
                validFrom,
                Optional.ofNullable(validTo),
                sourceId);
    }

    public Optional<Tariff.Components> toComponents() {
        return fixedPrice == null || floatingPrice == null
                ? Optional.empty()
                : Optional.of(new Tariff.Components(fixedPrice, floatingPrice));
    }
}
