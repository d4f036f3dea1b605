package org.suandian.grid.internal.persistence.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.ZoneId;
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.GridData;
import org.suandian.ingest.versioned.VersionedRow;

/** The typical carbon intensities of a zone in a year, one array element per month and hour. */
@Entity
@Table(name = "carbon_profile")
public class CarbonProfileEntity extends VersionedRow {

    @Column(name = "zone_id")
    public String zoneId = "";

    @Enumerated(EnumType.STRING)
    public CarbonBasis basis = CarbonBasis.DIRECT;

    public int year;

    @Column(name = "source_id")
    public String sourceId = "";

    @Column(name = "mean_gco2e_per_kwh")
    public double[] mean = {};

    @Column(name = "p10_gco2e_per_kwh")
    public double[] p10 = {};

    @Column(name = "p90_gco2e_per_kwh")
    public double[] p90 = {};

    /**
     * @param clock the zone's market clock
     */
    public GridData.CarbonProfile toProfile(ZoneId clock) {
        return new GridData.CarbonProfile(basis, Cells.profile(year, clock, sourceId, mean, p10, p90));
    }
}
