package org.suandian.throughput.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suandian.ingest.versioned.Absence;
import org.suandian.ingest.versioned.VersionedRow;
import org.suandian.throughput.HardwareRate;

/** A price of an accelerator by the hour. */
@Entity
@Table(name = "hardware_rate")
public class HardwareRateEntity extends VersionedRow {

    @Column(name = "rate_id")
    public String rateId = "";

    @Column(name = "accelerator_id")
    public String acceleratorId = "";

    @Enumerated(EnumType.STRING)
    public HardwareRate.Kind kind = HardwareRate.Kind.RENTAL;

    @Column(name = "price_per_accelerator_hour")
    public double pricePerAcceleratorHour;

    public String currency = "";
    public int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "embeds_electricity")
    public HardwareRate.Embeds embedsElectricity = HardwareRate.Embeds.UNKNOWN;

    @Column(name = "embedded_price_per_kwh")
    public @Nullable Double embeddedPricePerKilowattHour;

    @Column(name = "embedded_power_w")
    public @Nullable Double embeddedPowerWatts;

    @Column(name = "embedded_pue")
    public @Nullable Double embeddedPue;

    @Column(name = "source_id")
    public String sourceId = "";

    public @Nullable String note;

    public HardwareRate toRate() {
        return new HardwareRate(
                rateId,
                acceleratorId,
                kind,
                pricePerAcceleratorHour,
                Currency.getInstance(currency),
                year,
                embedsElectricity,
                new HardwareRate.EmbeddedElectricity(
                        Absence.decimal(embeddedPricePerKilowattHour),
                        Absence.decimal(embeddedPowerWatts),
                        Absence.decimal(embeddedPue)),
                sourceId,
                Optional.ofNullable(note));
    }
}
