package org.suandian.grid.internal.persistence.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suandian.grid.TariffBand;
import org.suandian.grid.TariffPeriod;
import org.suandian.ingest.versioned.Absence;
import org.suandian.ingest.versioned.VersionedRow;

/** A band of a tariff. */
@Entity
@Table(name = "tariff_band")
public class TariffBandEntity extends VersionedRow {

    @Column(name = "tariff_id")
    public String tariffId = "";

    /** Numbers from 1 to 12, separated by semicolons. */
    public String months = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "day_type")
    public TariffBand.DayType dayType = TariffBand.DayType.ALL;

    @Enumerated(EnumType.STRING)
    public TariffPeriod period = TariffPeriod.FLAT;

    @Column(name = "start_minute")
    public int startMinute;

    @Column(name = "end_minute")
    public int endMinute;

    public @Nullable Double multiplier;

    /** For readers; nothing depends on it. */
    public @Nullable String condition;

    @Column(name = "source_id")
    public String sourceId = "";

    public TariffBand toBand() {
        return new TariffBand(
                Arrays.stream(months.split(";")).map(Integer::valueOf).collect(Collectors.toSet()),
                dayType,
                period,
                startMinute,
                endMinute,
                Absence.decimal(multiplier));
    }
}
