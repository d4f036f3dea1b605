package org.suandian.grid.internal;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.List;
import org.suandian.grid.CarbonSeries;
import org.suandian.grid.PriceSeries;
import org.suandian.grid.SignalStore;
import org.suandian.provenance.DataVersion;

/** Stands in where no store of hourly series is installed. */
@Singleton
@DefaultBean
public class NoSignals implements SignalStores {

    private static final SignalStore NOTHING = new SignalStore() {
        @Override
        public List<PriceSeries> prices(String zoneId) {
            return List.of();
        }

        @Override
        public List<CarbonSeries> carbon(String zoneId) {
            return List.of();
        }
    };

    @Override
    public SignalStore at(DataVersion version) {
        return NOTHING;
    }
}
