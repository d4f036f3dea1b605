package org.suandian.grid.internal;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.suandian.grid.GridData;
import org.suandian.grid.internal.persistence.profile.CarbonProfileRepository;
import org.suandian.grid.internal.persistence.profile.PriceProfileRepository;
import org.suandian.provenance.DataVersion;

/** Reads typical profiles. */
@Singleton
public class StoredProfiles {

    private final PriceProfileRepository prices;
    private final CarbonProfileRepository carbon;

    StoredProfiles(PriceProfileRepository prices, CarbonProfileRepository carbon) {
        this.prices = prices;
        this.carbon = carbon;
    }

    /**
     * By zone id.
     *
     * @param clocks the market clock of a zone
     */
    Map<String, List<GridData.PriceProfile>> pricesAt(DataVersion version, Function<String, ZoneId> clocks) {
        return StoredGrids.byKey(
                prices.listAt(version),
                profile -> profile.zoneId,
                profile -> profile.toProfile(clocks.apply(profile.zoneId)));
    }

    /** By zone id. */
    Map<String, List<GridData.CarbonProfile>> carbonAt(DataVersion version, Function<String, ZoneId> clocks) {
        return StoredGrids.byKey(
                carbon.listAt(version),
                profile -> profile.zoneId,
                profile -> profile.toProfile(clocks.apply(profile.zoneId)));
    }
}
