package org.suandian.grid.internal.signals;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.suandian.grid.CarbonSeries;
import org.suandian.grid.PriceSeries;
import org.suandian.grid.SignalStore;
import org.suandian.grid.internal.SignalStores;
import org.suandian.provenance.DataVersion;

/**
 * The stored series of zones, read once and kept while there is room.
 *
 * <p>What is kept of a zone is good for all versions between two imports that brought it values: an import of other
 * data costs one query, not the reading of series again. A zone of which nothing is stored costs a look into a map.
 */
@Singleton
public class StoredSignals implements SignalStores {

    private static final int KEPT_VERSIONS = 64;
    /** About two hundred years of hourly values of one zone. */
    private static final long KEPT_BYTES = 64L << 20;

    /** The zone as it stood after an import. */
    private record ZoneState(String zoneId, long importNumber) {}

    private final LoadingCache<Long, Map<String, Long>> lastImports;
    private final Cache<ZoneState, ZoneSignals> zones = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((ZoneState state, ZoneSignals signals) -> signals.weightBytes())
            .build();
    private final SignalRepository repository;

    StoredSignals(SignalRepository repository) {
        this.repository = repository;
        this.lastImports = Caffeine.newBuilder().maximumSize(KEPT_VERSIONS).build(repository::lastImports);
    }

    @Override
    public SignalStore at(DataVersion version) {
        return new SignalStore() {
            @Override
            public List<PriceSeries> prices(String zoneId) {
                return zone(zoneId, version.number()).prices();
            }

            @Override
            public List<CarbonSeries> carbon(String zoneId) {
                return zone(zoneId, version.number()).carbon();
            }
        };
    }

    private ZoneSignals zone(String zoneId, long version) {
        Long importNumber = lastImports.get(version).get(zoneId);
        return importNumber == null ? ZoneSignals.NONE : zones.get(new ZoneState(zoneId, importNumber), this::read);
    }

    private ZoneSignals read(ZoneState state) {
        return ZoneSignals.of(repository.listSeries(state.zoneId(), state.importNumber()));
    }
}
