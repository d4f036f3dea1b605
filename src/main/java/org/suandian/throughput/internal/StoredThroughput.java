package org.suandian.throughput.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suandian.ingest.versioned.VersionCache;
import org.suandian.provenance.DataVersion;
import org.suandian.throughput.Accelerator;
import org.suandian.throughput.LlmModel;
import org.suandian.throughput.ThroughputCatalogue;
import org.suandian.throughput.ThroughputData;
import org.suandian.throughput.ThroughputProfile;
import org.suandian.throughput.ThroughputService;
import org.suandian.throughput.internal.persistence.AcceleratorEntity;
import org.suandian.throughput.internal.persistence.AcceleratorRepository;
import org.suandian.throughput.internal.persistence.CapitalCostEntity;
import org.suandian.throughput.internal.persistence.CapitalCostRepository;
import org.suandian.throughput.internal.persistence.HardwareRateEntity;
import org.suandian.throughput.internal.persistence.HardwareRateRepository;
import org.suandian.throughput.internal.persistence.LlmModelEntity;
import org.suandian.throughput.internal.persistence.LlmModelRepository;
import org.suandian.throughput.internal.persistence.OperatingPointEntity;
import org.suandian.throughput.internal.persistence.OperatingPointRepository;

/** Reads accelerators, models and profiles of a version from the database, once. */
@Singleton
public class StoredThroughput implements ThroughputService {

    private final AcceleratorRepository accelerators;
    private final HardwareRateRepository rates;
    private final CapitalCostRepository capitalCosts;
    private final LlmModelRepository models;
    private final OperatingPointRepository points;
    private final VersionCache<ThroughputCatalogue> catalogues = new VersionCache<>(this::load);

    StoredThroughput(
            AcceleratorRepository accelerators,
            HardwareRateRepository rates,
            CapitalCostRepository capitalCosts,
            LlmModelRepository models,
            OperatingPointRepository points) {
        this.accelerators = accelerators;
        this.rates = rates;
        this.capitalCosts = capitalCosts;
        this.models = models;
        this.points = points;
    }

    @Override
    public ThroughputCatalogue catalogue(DataVersion version) {
        return catalogues.get(version);
    }

    private ThroughputCatalogue load(DataVersion version) {
        Map<String, List<OperatingPointEntity>> byProfile =
                byKey(points.listAt(version), point -> point.profileId, point -> point);
        return new ThroughputCatalogue(new ThroughputData(
                byId(
                        accelerators.listAt(version).stream()
                                .map(AcceleratorEntity::toAccelerator)
                                .toList(),
                        Accelerator::id),
                byKey(rates.listAt(version), rate -> rate.acceleratorId, HardwareRateEntity::toRate),
                byKey(capitalCosts.listAt(version), cost -> cost.acceleratorId, CapitalCostEntity::toCost),
                byId(
                        models.listAt(version).stream()
                                .map(LlmModelEntity::toModel)
                                .toList(),
                        LlmModel::id),
                byId(byProfile.values().stream().map(ProfileAssembly::assemble).toList(), ThroughputProfile::id)));
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        Map<String, T> byId = new TreeMap<>();
        items.forEach(item -> byId.put(id.apply(item), item));
        return byId;
    }

    private static <E, T> Map<String, List<T>> byKey(List<E> rows, Function<E, String> key, Function<E, T> value) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        key, TreeMap::new, Collectors.mapping(value, Collectors.toUnmodifiableList())));
    }
}
