package org.suandian.grid.internal.persistence.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.suandian.grid.TariffPeriod;
import org.suandian.ingest.versioned.VersionedRow;

/** The printed price of a tariff's period. */
@Entity
@Table(name = "tariff_price")
public class TariffPriceEntity extends VersionedRow {

    @Column(name = "tariff_id")
    public String tariffId = "";

    /** The first day of the month of the price list. */
    public LocalDate month = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    public TariffPeriod period = TariffPeriod.FLAT;

    @Column(name = "price_per_kwh")
    public double price;

    @Column(name = "source_id")
    public String sourceId = "";
}
