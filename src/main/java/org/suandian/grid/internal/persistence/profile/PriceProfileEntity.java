package org.suandian.grid.internal.persistence.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Currency;
import org.suandian.grid.GridData;
import org.suandian.grid.PriceKind;
import org.suandian.ingest.versioned.VersionedRow;

/** The typical prices of a zone in a year, one array element per month and hour. */
@Entity
@Table(name = "price_profile")
public class PriceProfileEntity extends VersionedRow {

    @Column(name = "zone_id")
    public String zoneId = "";

    public int year;
    public String currency = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "price_kind")
    public PriceKind kind = PriceKind.WHOLESALE;

    @Column(name = "source_id")
    public String sourceId = "";

    @Column(name = "mean_per_mwh")
    public double[] mean = {};

    @Column(name = "p10_per_mwh")
    public double[] p10 = {};

    @Column(name = "p90_per_mwh")
    public double[] p90 = {};

    /**
     * @param clock the zone's market clock
     */
    public GridData.PriceProfile toProfile(ZoneId clock) {
        return new GridData.PriceProfile(
                kind, Currency.getInstance(currency), Cells.profile(year, clock, sourceId, mean, p10, p90));
    }
}
