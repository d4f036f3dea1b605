package org.suandian.grid.internal.signals;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suandian.grid.CarbonSeries;
import org.suandian.grid.PriceSeries;
import org.suandian.grid.SignalStore;
import org.suandian.grid.internal.SignalStores;
import org.suandian.provenance.DataVersion;

/**
 * The stored series of zones, read once and kept while there is room.
 *
 * <p>What is kept of a zone is good for all versions between two imports that brought it values: an import of other
 * data costs one small query, not the reading of series again. A zone of which nothing is stored costs a look into a map.
 */
@Singleton
public class StoredSignals implements SignalStores {

    /** About two hundred years of hourly values of one zone. */
    private static final long KEPT_BYTES = 64L << 20;

    /** The zone as it stood after an import. */
    private record ZoneState(String zoneId, long importNumber) {}

    private final Cache<ZoneState, ZoneSignals> zones = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((ZoneState state, ZoneSignals signals) -> signals.weightBytes())
            .build();
    private final SignalRepository repository;

    StoredSignals(SignalRepository repository) {
        this.repository = repository;
    }

    @Override
    public SignalStore at(DataVersion version) {
        return new VersionedStore(version.number());
    }

    private ZoneSignals read(ZoneState state) {
        return ZoneSignals.of(repository.listSeries(state.zoneId(), state.importNumber()));
    }

    /** Asked for every hour of a year, so it remembers which zones there is anything of. */
    private final class VersionedStore implements SignalStore {

        private final long version;
        private volatile @Nullable Map<String, Long> lastImports;

        VersionedStore(long version) {
            this.version = version;
        }

        @Override
        public List<PriceSeries> prices(String zoneId) {
            return zone(zoneId).prices();
        }

        @Override
        public List<CarbonSeries> carbon(String zoneId) {
            return zone(zoneId).carbon();
        }

        private ZoneSignals zone(String zoneId) {
            Map<String, Long> known = lastImports;
            if (known == null) {
                known = repository.lastImports(version);
                lastImports = known;
            }
            Long importNumber = known.get(zoneId);
            return importNumber == null
                    ? ZoneSignals.NONE
                    : zones.get(new ZoneState(zoneId, importNumber), StoredSignals.this::read);
        }
    }
}
