package org.suandian.throughput;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.suandian.failure.UnknownIdException;

/** What is known of computing at one version of the data. Immutable and free of any framework. */
public final class ThroughputCatalogue {

    private final ThroughputData data;

    public ThroughputCatalogue(ThroughputData data) {
        this.data = data;
    }

    public Accelerator getAccelerator(String id) {
        return Optional.ofNullable(data.accelerators().get(id.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> UnknownIdException.of(
                        "accelerator", id, data.accelerators().keySet()));
    }

    /** By id or by a name that a source prints. */
    public LlmModel getModel(String idOrAlias) {
        return findModel(idOrAlias)
                .orElseThrow(() ->
                        UnknownIdException.of("model", idOrAlias, data.models().keySet()));
    }

    public Optional<LlmModel> findModel(String idOrAlias) {
        LlmModel direct = data.models().get(idOrAlias.toLowerCase(Locale.ROOT));
        if (direct != null) {
            return Optional.of(direct);
        }
        return data.models().values().stream()
                .filter(model -> model.aliases().stream().anyMatch(idOrAlias::equalsIgnoreCase))
                .findFirst();
    }

    public ThroughputProfile getProfile(String id) {
        return Optional.ofNullable(data.profiles().get(id))
                .orElseThrow(() -> UnknownIdException.of(
                        "throughput profile", id, data.profiles().keySet()));
    }

    public List<Accelerator> listAccelerators() {
        return List.copyOf(data.accelerators().values());
    }

    public List<LlmModel> listModels() {
        return List.copyOf(data.models().values());
    }

    public List<ThroughputProfile> listProfiles() {
        return List.copyOf(data.profiles().values());
    }

    public List<ThroughputProfile> listProfiles(String modelId) {
        return data.profiles().values().stream()
                .filter(profile -> profile.modelId().equals(modelId))
                .toList();
    }

    public List<HardwareRate> listRates(String acceleratorId) {
        return data.ratesByAccelerator().getOrDefault(acceleratorId, List.of());
    }

    public List<CapitalCost> listCapitalCosts(String acceleratorId) {
        return data.capitalCostsByAccelerator().getOrDefault(acceleratorId, List.of());
    }

    /** The same catalogue without the profiles of the given sources. */
    public ThroughputCatalogue withoutSources(Set<String> sourceIds) {
        Map<String, ThroughputProfile> kept = new LinkedHashMap<>();
        data.profiles().forEach((id, profile) -> {
            if (!sourceIds.contains(profile.sourceId())) {
                kept.put(id, profile);
            }
        });
        return new ThroughputCatalogue(new ThroughputData(
                data.accelerators(), data.ratesByAccelerator(), data.capitalCostsByAccelerator(), data.models(), kept));
    }

    /** "b200 fp4", "h100 bf16", ... : what a model was measured on. */
    static Collection<String> combinations(Collection<ThroughputProfile> profiles) {
        TreeSet<String> combinations = new TreeSet<>();
        for (ThroughputProfile profile : profiles) {
            combinations.add(profile.acceleratorId() + " " + profile.precision());
        }
        return new ArrayList<>(combinations);
    }

    /** Chooses the profile or the pair of phases that answers a question. */
    public Serving getServing(ServingQuestion question) {
        return new ServingSelection(this, question).select();
    }
}
