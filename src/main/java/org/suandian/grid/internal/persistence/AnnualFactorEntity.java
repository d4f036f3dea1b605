package org.suandian.grid.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.suandian.grid.AnnualFactor;
import org.suandian.grid.CarbonBasis;
import org.suandian.ingest.versioned.VersionedRow;
import org.suandian.units.Range;

/** The mean carbon intensity of an area in a year. */
@Entity
@Table(name = "annual_factor")
public class AnnualFactorEntity extends VersionedRow {

    @Column(name = "area_id")
    public String areaId = "";

    @Enumerated(EnumType.STRING)
    public CarbonBasis basis = CarbonBasis.DIRECT;

    public int year;

    @Column(name = "intensity_gco2e_per_kwh")
    public double intensity;

    @Column(name = "intensity_low_gco2e_per_kwh")
    public double intensityLow;

    @Column(name = "intensity_high_gco2e_per_kwh")
    public double intensityHigh;

    public String gases = "";
    public boolean official;

    @Column(name = "source_id")
    public String sourceId = "";

    public @Nullable String note;

    public AnnualFactor toFactor() {
        return new AnnualFactor(
                areaId, basis, year, Range.of(intensityLow, intensity, intensityHigh), gases, official, sourceId);
    }
}
