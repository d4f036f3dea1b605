package org.suandian.grid.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.suandian.grid.ResidualMix;
import org.suandian.ingest.versioned.VersionedRow;

/** The intensity of unclaimed electricity of an area in a year. */
@Entity
@Table(name = "residual_mix")
public class ResidualMixEntity extends VersionedRow {

    @Column(name = "area_id")
    public String areaId = "";

    public int year;

    @Column(name = "intensity_gco2e_per_kwh")
    public double intensity;

    public String gases = "";
    public boolean proxy;

    @Column(name = "source_id")
    public String sourceId = "";

    public @Nullable String note;

    public ResidualMix toResidualMix() {
        return new ResidualMix(areaId, year, intensity, gases, proxy, sourceId);
    }
}
