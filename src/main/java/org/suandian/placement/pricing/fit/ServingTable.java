package org.suandian.placement.pricing.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostQuestion;
import org.suandian.failure.UnanswerableException;
import org.suandian.failure.UnknownIdException;
import org.suandian.placement.problem.InferenceBatch.Demand;
import org.suandian.throughput.ServingQuestion;

/**
 * Serves each model on each accelerator at each operating point once, whatever the number of batches that ask for it. The lengths of
 * single requests are not known of a batch, so that the profile is chosen as for a question without lengths.
 */
final class ServingTable {

    private record ServedKey(
            String modelId, String acceleratorId, Optional<String> precision, Optional<ServingQuestion.Load> load) {}

    private record DemandKey(List<String> modelIds, Optional<String> precision, Optional<ServingQuestion.Load> load) {}

    private record EnergyKey(int profile, double pue) {}

    /** A served model or the reason why there is none. */
    private record Answer(Optional<ServedProfile> profile, String refusal) {}

    private final CostCalculator calculator;
    private final List<PoolFacts> pools;
    private final List<ServedProfile> profiles = new ArrayList<>();
    private final Map<ServedKey, Answer> answers = new HashMap<>();
    private final Map<EnergyKey, TokenEnergy> energies = new HashMap<>();
    private final Map<DemandKey, List<Candidates>> byDemand = new HashMap<>();

    ServingTable(CostCalculator calculator, List<PoolFacts> pools) {
        this.calculator = calculator;
        this.pools = pools;
    }

    /** What can serve a demand, by pool. */
    List<Candidates> candidates(Demand demand) {
        return byDemand.computeIfAbsent(
                new DemandKey(demand.modelIds(), demand.precision(), demand.load()),
                key -> pools.stream().map(pool -> inPool(key, pool)).toList());
    }

    /** All that was served so far, in the order of their numbers. */
    List<ServedProfile> profiles() {
        return profiles;
    }

    private Candidates inPool(DemandKey demand, PoolFacts pool) {
        List<Candidate> served = new ArrayList<>(demand.modelIds().size());
        String refusal = "";
        for (String modelId : demand.modelIds()) {
            Answer answer = serve(new ServedKey(
                    modelId.toLowerCase(Locale.ROOT), pool.acceleratorId(), demand.precision(), demand.load()));
            answer.profile().ifPresent(profile -> served.add(new Candidate(profile, energy(profile, pool.pue()))));
            refusal = refusal.isEmpty() ? answer.refusal() : refusal;
        }
        return new Candidates(List.copyOf(served), refusal);
    }

    private Answer serve(ServedKey key) {
        Answer known = answers.get(key);
        if (known == null) {
            known = ask(key);
            answers.put(key, known);
        }
        return known;
    }

    /** That one model cannot be served on one accelerator leaves the others as they are. */
    private Answer ask(ServedKey key) {
        try {
            ServedProfile profile = new ServedProfile(profiles.size(), calculator.serve(question(key)));
            profiles.add(profile);
            return new Answer(Optional.of(profile), "");
        } catch (UnanswerableException | UnknownIdException refusal) {
            return new Answer(Optional.empty(), refusal.getMessage());
        }
    }

    private TokenEnergy energy(ServedProfile profile, double pue) {
        return energies.computeIfAbsent(
                new EnergyKey(profile.number(), pue),
                unused -> TokenEnergy.of(calculator, CostQuestion.ofPlace(""), profile.served(), pue));
    }

    private static CostQuestion question(ServedKey key) {
        return CostQuestion.ofModel(key.modelId(), key.acceleratorId(), key.precision(), key.load());
    }
}
