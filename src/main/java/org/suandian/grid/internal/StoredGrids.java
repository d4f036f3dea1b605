package org.suandian.grid.internal;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suandian.grid.GridCatalogue;
import org.suandian.grid.GridData;
import org.suandian.grid.GridService;
import org.suandian.grid.GridZone;
import org.suandian.grid.Tariff;
import org.suandian.grid.internal.persistence.AnnualFactorEntity;
import org.suandian.grid.internal.persistence.AnnualFactorRepository;
import org.suandian.grid.internal.persistence.AnnualPriceEntity;
import org.suandian.grid.internal.persistence.AnnualPriceRepository;
import org.suandian.grid.internal.persistence.GridZoneEntity;
import org.suandian.grid.internal.persistence.GridZoneRepository;
import org.suandian.grid.internal.persistence.ResidualMixEntity;
import org.suandian.grid.internal.persistence.ResidualMixRepository;
import org.suandian.ingest.versioned.VersionCache;
import org.suandian.provenance.DataVersion;

/** Reads the grids of a version from the database, once. */
@Singleton
public class StoredGrids implements GridService {

    private final GridZoneRepository zones;
    private final AnnualPriceRepository annualPrices;
    private final AnnualFactorRepository annualFactors;
    private final ResidualMixRepository residualMixes;
    private final StoredTariffs tariffs;
    private final StoredProfiles profiles;
    private final SignalStores signals;
    private final VersionCache<GridCatalogue> catalogues = new VersionCache<>(this::load);

    StoredGrids(
            GridZoneRepository zones,
            AnnualPriceRepository annualPrices,
            AnnualFactorRepository annualFactors,
            ResidualMixRepository residualMixes,
            StoredTariffs tariffs,
            StoredProfiles profiles,
            SignalStores signals) {
        this.zones = zones;
        this.annualPrices = annualPrices;
        this.annualFactors = annualFactors;
        this.residualMixes = residualMixes;
        this.tariffs = tariffs;
        this.profiles = profiles;
        this.signals = signals;
    }

    @Override
    public GridCatalogue catalogue(DataVersion version) {
        return catalogues.get(version);
    }

    private GridCatalogue load(DataVersion version) {
        Map<String, GridZone> zonesById = new TreeMap<>();
        zones.listAt(version).stream().map(GridZoneEntity::toZone).forEach(zone -> zonesById.put(zone.id(), zone));
        Map<String, Tariff> tariffsById = tariffs.at(version);
        GridData data = new GridData(
                zonesById,
                tariffsById,
                profiles.pricesAt(version, clocks(zonesById)),
                profiles.carbonAt(version, clocks(zonesById)),
                byKey(annualPrices.listAt(version), price -> price.areaId, AnnualPriceEntity::toPrice),
                byKey(annualFactors.listAt(version), factor -> factor.areaId, AnnualFactorEntity::toFactor),
                byKey(residualMixes.listAt(version), mix -> mix.areaId, ResidualMixEntity::toResidualMix));
        return new GridCatalogue(data, signals.at(version));
    }

    private static Function<String, ZoneId> clocks(Map<String, GridZone> zones) {
        return zoneId -> {
            GridZone zone = zones.get(zoneId);
            return zone == null ? ZoneOffset.UTC : zone.marketTimezone();
        };
    }

    static <E, T> Map<String, List<T>> byKey(List<E> rows, Function<E, String> key, Function<E, T> value) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        key, TreeMap::new, Collectors.mapping(value, Collectors.toUnmodifiableList())));
    }
}
