package org.suandian.site.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Currency;
import org.suandian.ingest.versioned.VersionedRow;
import org.suandian.site.FxRate;

/** An exchange rate. */
@Entity
@Table(name = "fx_rate")
public class FxRateEntity extends VersionedRow {

    public String currency = "";

    @Column(name = "valid_from")
    public LocalDate validFrom = LocalDate.EPOCH;

    @Column(name = "valid_to")
    public LocalDate validTo = LocalDate.EPOCH;

    @Column(name = "units_per_usd")
    public double unitsPerUsd;

    public String kind = "";

    @Column(name = "source_id")
    public String sourceId = "";

    public FxRate toRate() {
        return new FxRate(Currency.getInstance(currency), validFrom, validTo, unitsPerUsd, kind, sourceId);
    }
}
