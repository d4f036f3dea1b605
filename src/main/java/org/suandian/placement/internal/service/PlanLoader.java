package org.suandian.placement.internal.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostService;
import org.suandian.failure.Details;
import org.suandian.failure.UnanswerableException;
import org.suandian.failure.UnknownIdException;
import org.suandian.placement.PlanRecord;
import org.suandian.placement.internal.jobs.PlanProblems;
import org.suandian.placement.internal.storage.ReplanPacking;
import org.suandian.placement.internal.store.PlanStore;
import org.suandian.placement.internal.store.StoredBest;
import org.suandian.placement.internal.store.StoredInput;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.pricing.Pricing;
import org.suandian.placement.pricing.PricingResult;
import org.suandian.placement.pricing.ProblemPricer;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.replan.ReplanTables;
import org.suandian.placement.standing.PlannedProblem;
import org.suandian.placement.standing.StandingPlan;
import org.suandian.provenance.DataVersion;

/**
 * Stored plans with their tables. A problem is priced once and kept in memory for a while; when it is priced again, it is from the
 * same version of the data and gives the same tables.
 */
@Singleton
class PlanLoader implements PlanProblems {

    private static final long BYTES_KEPT = 192L << 20;

    private final PlanStore store;
    private final StoredProblems problems;
    private final CostService costs;
    private final Cache<UUID, LoadedProblem> kept = Caffeine.newBuilder()
            .maximumWeight(BYTES_KEPT)
            .weigher((UUID id, LoadedProblem problem) -> problem.bytes())
            .build();

    PlanLoader(PlanStore store, StoredProblems problems, CostService costs) {
        this.store = store;
        this.problems = problems;
        this.costs = costs;
    }

    static UnknownIdException unknown(UUID id) {
        return UnknownIdException.of("placement plan", id.toString(), List.of());
    }

    @Override
    public PricedProblem getPriced(UUID planId) {
        PlanRecord plan = store.find(planId).orElseThrow(() -> unknown(planId));
        return load(plan).planned().priced();
    }

    /** The plan with its tables and its best placement. */
    StandingPlan getStanding(UUID id) {
        StoredBest best = store.findBest(id).orElseThrow(() -> unknown(id));
        LoadedProblem loaded = load(best.plan());
        best.placement().ifPresent(placement -> requireSameTables(best.plan(), loaded.planned(), placement));
        return new StandingPlan(
                best.plan(),
                loaded.planned(),
                loaded.issues(),
                best.placement(),
                best.shadowPrices(),
                loaded::baselines);
    }

    /** What is stored are numbers of fits: they mean nothing in tables that another release makes differently. */
    private static void requireSameTables(PlanRecord plan, PlannedProblem planned, Placement placement) {
        int fits = planned.priced().fits().count();
        boolean readable = placement.fit().length == planned.priced().batches().count()
                && java.util.Arrays.stream(placement.fit()).allMatch(fit -> fit < fits);
        if (!readable
                || placement.objectiveMicro(planned.priced())
                        != plan.progress().objectiveMicro().orElse(0)) {
            throw new UnanswerableException(
                    "plan-of-another-release",
                    "The plan (made by %s) must be read by the release that made it: this one prices its problem differently. Maybe hand the problem in again."
                            .formatted(plan.origin().softwareVersion()),
                    Details.of("softwareVersion", plan.origin().softwareVersion()));
        }
    }

    /** Keeps what is priced already. */
    void keep(UUID id, LoadedProblem problem) {
        kept.put(id, problem);
    }

    LoadedProblem load(PlanRecord plan) {
        LoadedProblem known = kept.getIfPresent(plan.id());
        if (known != null && known.revision() == plan.revision()) {
            return known;
        }
        LoadedProblem read = read(plan);
        kept.put(plan.id(), read);
        return read;
    }

    private LoadedProblem read(PlanRecord plan) {
        StoredInput input = store.findInput(plan.id()).orElseThrow(() -> unknown(plan.id()));
        ProblemPricer pricer = new ProblemPricer(calculator(plan.origin().dataVersion()));
        Pricing pricing = pricing(pricer.price(problems.unpackProblem(input.problem())));
        PlannedProblem planned = input.replan()
                .map(ReplanPacking::unpack)
                .map(start -> ReplanTables.of(parent(plan), pricing, start))
                .orElseGet(() -> PlannedProblem.of(pricing));
        for (byte[] added : input.added().subList(0, plan.revision())) {
            planned = planned.withBatch(price(pricer, planned, problems.unpackBatch(added)));
        }
        return LoadedProblem.of(plan.revision(), planned, problems.unpackIssues(input.issues()));
    }

    private PlannedProblem parent(PlanRecord plan) {
        UUID parentId = plan.parentId().orElseThrow();
        return load(store.find(parentId).orElseThrow(() -> unknown(parentId))).planned();
    }

    /** One batch at the sites and in the pools of a problem. */
    Pricing price(PlanRecord plan, PlannedProblem planned, InferenceBatch batch) {
        return price(new ProblemPricer(calculator(plan.origin().dataVersion())), planned, batch);
    }

    private static Pricing price(ProblemPricer pricer, PlannedProblem planned, InferenceBatch batch) {
        return pricing(
                pricer.reprice(planned.pricing(), planned.pricing().problem().withBatches(List.of(batch))));
    }

    private static Pricing pricing(PricingResult result) {
        return result.pricing()
                .orElseThrow(() -> new UnanswerableException(
                        "plan-cannot-be-priced",
                        "The problem must be one that can be priced. The first reason: "
                                + result.issues().listErrors().getFirst().message(),
                        Details.none()));
    }

    /** Answers as it did when the version was the newest. */
    CostCalculator calculator(DataVersion version) {
        Optional<Instant> asOf = version.number() == 0 ? Optional.empty() : Optional.of(version.recordedAt());
        return costs.comparingCalculator(asOf);
    }
}
